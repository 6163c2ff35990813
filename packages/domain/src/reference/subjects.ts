/** What kind of thing a fact is about. */
export type SubjectKind =
  | "network"
  | "working-community"
  | "programme"
  | "instrument"
  | "law"
  | "event-series"
  | "event"
  | "project"
  | "survey"
  | "publication"
  | "organisation"
  | "municipality"
  | "tier"
  | "concept";

/** Something that facts speak of, with the names people use for it. */
export interface Subject {
  /** German name, as it stands in a sentence. */
  readonly name: string;
  readonly kind: SubjectKind;
  /** Abbreviations, old names, everyday names. */
  readonly aliases: readonly string[];
}

const networks = {
  "netzwerk-innenstadt-nrw": {
    name: "Netzwerk Innenstadt NRW",
    kind: "network",
    aliases: ["Innenstadtnetzwerk", "Netzwerk Innenstadt", "NI NRW", "Innenstadt-Netzwerk", "Innenstadtnetz"],
  },
  "staedtenetz-soziale-stadt-nrw": {
    name: "Städtenetz Soziale Stadt NRW",
    kind: "network",
    aliases: [
      "Städtenetz",
      "Städtenetz Soziale Stadt",
      "Städtennetz Soziale Stadt NRW",
      "Städtenetzwerk Soziale Stadt",
      "Netzwerk Soziale Stadt",
    ],
  },
  "netzwerk-stadtentwicklung-nrw": {
    name: "Netzwerk Stadtentwicklung NRW",
    kind: "network",
    aliases: [
      "Netzwerk Stadtentwicklung",
      "Stadtentwicklungsnetzwerk",
      "Dachnetzwerk",
      "Gesamtnetzwerk",
      "neues Netzwerk",
    ],
  },
  "forum-baulandmanagement-nrw": {
    name: "Forum Baulandmanagement NRW",
    kind: "network",
    aliases: ["Forum Baulandmanagement", "Baulandforum", "Forum Bauland"],
  },
  "stadtumbaunetzwerk-nrw": {
    name: "Stadtumbaunetzwerk NRW",
    kind: "network",
    aliases: ["Stadtumbaunetzwerk", "Stadtumbau-Netzwerk", "Innovationsforum Stadtumbau NRW"],
  },
  "ag-historische-stadt-und-ortskerne-nrw": {
    name: "Arbeitsgemeinschaft Historische Stadt- und Ortskerne in NRW",
    kind: "network",
    aliases: [
      "AG Historische Stadt- und Ortskerne NRW",
      "Historische Stadtkerne",
      "Historische Ortskerne",
      "Historische Stadt- und Ortskerne",
      "Historische Orte",
      "Historische Kerne",
      "HSO NRW",
      "ARGE Historische Stadtkerne",
    ],
  },
  "ag-stadtumbau": {
    name: "AG Stadtumbau",
    kind: "working-community",
    aliases: ["Arbeitsgemeinschaft Stadtumbau", "Stadtumbau-AG"],
  },
  "ag-baulandmanagement": {
    name: "AG Baulandmanagement",
    kind: "working-community",
    aliases: ["Arbeitsgemeinschaft Baulandmanagement", "Bauland-AG"],
  },
  "ag-soziale-stadt": {
    name: "AG Soziale Stadt",
    kind: "working-community",
    aliases: ["Arbeitsgemeinschaft Soziale Stadt"],
  },
  "ag-innenstadt": {
    name: "AG Innenstadt",
    kind: "working-community",
    aliases: ["Arbeitsgemeinschaft Innenstadt", "Innenstadt-AG"],
  },
  "ag-historische-stadt-und-ortskerne": {
    name: "AG Historische Stadt- und Ortskerne",
    kind: "working-community",
    aliases: ["Arbeitsgemeinschaft Historische Stadt- und Ortskerne seit 2024"],
  },
} satisfies Record<string, Subject>;

const networkLife = {
  "mitgliederversammlung-netzwerk-innenstadt-nrw": {
    name: "Mitgliederversammlung des Netzwerks Innenstadt NRW",
    kind: "event-series",
    aliases: ["Mitgliederversammlung"],
  },
  "tagung-innenstadt": {
    name: "Tagung Innenstadt",
    kind: "event-series",
    aliases: [
      "Tagung",
      "Innenstadttagung",
      "Fachtagung",
      "Jahrestagung",
      "Tagung des Netzwerks Innenstadt NRW",
      "Innenstadt-Tagung",
    ],
  },
  "tagung-innenstadt-2020": {
    name: "Tagung Innenstadt 2020",
    kind: "event",
    aliases: ["Innenstadttagung 2020", "Zukunft Innenstadt"],
  },
  "smart-city-sonderprojekt": {
    name: "Smart-City-Sonderprojekt",
    kind: "project",
    aliases: ["Smart City", "Sonderprojekt Smart City", "Digitale Stadt", "Smart-City-Projekt"],
  },
  arbeitsgruppen: {
    name: "Arbeitsgruppen des Netzwerks Innenstadt NRW",
    kind: "event-series",
    aliases: ["Arbeitsgruppe", "Arbeitskreise", "Facharbeitsgruppen"],
  },
  arbeitshilfen: {
    name: "Arbeitshilfen",
    kind: "publication",
    aliases: ["Arbeitshilfe", "Leitfäden", "Handreichungen", "Praxishilfen"],
  },
  exkursionen: {
    name: "Exkursionen des Netzwerks Innenstadt NRW",
    kind: "event-series",
    aliases: ["Exkursion", "Besichtigungen", "Studienfahrt"],
  },
  "innenstadt-gespraeche": {
    name: "Innenstadt-Gespräche",
    kind: "event-series",
    aliases: ["Innenstadtgespräche", "Innenstadt-Gespräch", "Gespräche mit der Politik"],
  },
  erfahrungsaustausch: {
    name: "Erfahrungsaustausch in kleinen Runden",
    kind: "event-series",
    aliases: ["EA in kleinen Runden", "Erfahrungsaustausch", "kleine Runde"],
  },
  sommerbefragung: {
    name: "Sommerbefragung",
    kind: "survey",
    aliases: ["Mitgliederbefragung", "Befragung der Mitglieder", "Umfrage im Sommer"],
  },
  "zwoelf-mal-acht-calls": {
    name: "12 × 8 Calls",
    kind: "project",
    aliases: ["12x8 Calls", "12 mal 8", "Telefonkontakte", "Mitgliederanrufe"],
  },
  "magazin-innenstadt": {
    name: "Magazin Innenstadt",
    kind: "publication",
    aliases: ["Innenstadt-Magazin", "Zeitschrift", "Magazin"],
  },
  basisangebot: {
    name: "Basisangebot",
    kind: "tier",
    aliases: ["Grundberatung", "Grundangebot", "Serviceangebot für alle", "Leistungen für Nichtmitglieder"],
  },
  mehrwertangebot: {
    name: "Mehrwertangebot",
    kind: "tier",
    aliases: ["Mehrwert", "Zusatzleistungen", "Leistungen für Mitglieder", "Mitgliederleistungen"],
  },
  leistungsuebersicht: {
    name: "Leistungsübersicht des Netzwerks Innenstadt NRW",
    kind: "tier",
    aliases: ["Leistungsmatrix", "Leistungskatalog", "Tabelle der Leistungen", "Leistungen"],
  },
  "beratung-netzwerk-innenstadt-nrw": {
    name: "Leistungsbereich Beratung",
    kind: "tier",
    aliases: ["Beratungsleistungen", "Abschnitt Beratung"],
  },
  "kommunikation-netzwerk-innenstadt-nrw": {
    name: "Leistungsbereich Kommunikation und Information",
    kind: "tier",
    aliases: ["Informationsleistungen", "Abschnitt Kommunikation und Information"],
  },
  "veranstaltungen-netzwerk-innenstadt-nrw": {
    name: "Leistungsbereich Veranstaltungen",
    kind: "tier",
    aliases: ["Veranstaltungsleistungen", "Abschnitt Veranstaltungen"],
  },
  "best-2005": {
    name: "B.E.S.T. – Bürgerengagement im Stadtteil",
    kind: "event",
    aliases: ["BEST 2005", "Großveranstaltung 2005", "Bürgerengagement im Stadtteil"],
  },
  "stadtteilleben-2011": {
    name: "StadtteilLeben",
    kind: "event",
    aliases: ["Stadtteilleben 2011", "Großveranstaltung 2011"],
  },
  "grossveranstaltungen-soziale-stadt": {
    name: "Großveranstaltungen des Städtenetzes Soziale Stadt NRW",
    kind: "event-series",
    aliases: ["landesweite Großveranstaltungen", "große Veranstaltungen des Städtenetzes"],
  },
  "stadterneuerung-im-dialog": {
    name: "Stadterneuerung im Dialog",
    kind: "event-series",
    aliases: [
      "Stadterneuerung im Dialog. Interkommunaler Erfahrungsaustausch",
      "Interkommunaler Erfahrungsaustausch",
      "Difu-Reihe",
    ],
  },
  "stadterneuerung-im-dialog-2020": {
    name: "Stadterneuerung im Dialog 2020",
    kind: "event",
    aliases: [
      "Stadterneuerung im Dialog 2020: Interkommunaler Erfahrungsaustausch",
      "Veranstaltung in Mönchengladbach",
    ],
  },
  stadtteilprofil: {
    name: "Stadtteilprofil",
    kind: "concept",
    aliases: ["Stadtteilprofile", "Profil eines Stadtteils", "Gebietsprofil"],
  },
  "gebiete-der-sozialen-stadt": {
    name: "Gebiete der Sozialen Stadt",
    kind: "concept",
    aliases: ["Programmgebiete", "Quartiere der Sozialen Stadt", "Gebiete Soziale Stadt"],
  },
  "innenstadt-auf-dem-pruefstand": {
    name: "Veranstaltung „Innenstadt auf dem Prüfstand“",
    kind: "event",
    aliases: ["Innenstadt auf dem Prüfstand"],
  },
} satisfies Record<string, Subject>;

const organisations = {
  imorde: {
    name: "IMORDE Projekt- & Kulturberatung GmbH",
    kind: "organisation",
    aliases: ["Imorde", "Büro Imorde", "imorde GmbH"],
  },
  "bezirksregierung-muenster": {
    name: "Bezirksregierung Münster, Dezernat 35",
    kind: "organisation",
    aliases: ["Bezirksregierung Münster", "BR Münster"],
  },
  "05913000": { name: "Stadt Dortmund", kind: "municipality", aliases: ["Dortmund"] },
  "05162022": { name: "Stadt Meerbusch", kind: "municipality", aliases: ["Meerbusch"] },
  "05558032": { name: "Gemeinde Nottuln", kind: "municipality", aliases: ["Nottuln"] },
} satisfies Record<string, Subject>;

const programmes = {
  "staedtebaufoerderung-nrw": {
    name: "Städtebauförderung in NRW",
    kind: "programme",
    aliases: [
      "Städtebauförderung",
      "Städtebaufördermittel",
      "Städtebaumittel",
      "Städtebaugeld",
      "Städtebauförderprogramm",
      "Städtebauförderprogramm NRW",
      "Städtebauförderung NRW",
      "Städtebaufördermittel",
      "Stadterneuerungsprogramm",
      "Städtebauprogramm",
    ],
  },
  "staedtebaufoerderung-bund": {
    name: "Städtebauförderung des Bundes",
    kind: "programme",
    aliases: [
      "Bundesmittel der Städtebauförderung",
      "Bundesmittel für den Städtebau",
      "Bundesmittel für die Städtebauförderung",
      "Städtebauförderung Bund",
      "Finanzhilfen des Bundes",
    ],
  },
  "soziale-stadt": {
    name: "Programm Soziale Stadt",
    kind: "programme",
    aliases: [
      "Soziale Stadt",
      "Bund-Länder-Programm Soziale Stadt",
      "Städtebauförderungsprogramm Soziale Stadt",
    ],
  },
  "sozialer-zusammenhalt": {
    name: "Programm Sozialer Zusammenhalt",
    kind: "programme",
    aliases: [
      "Sozialer Zusammenhalt",
      "Sozialer Zusammenhalt – Zusammenleben im Quartier gemeinsam gestalten",
    ],
  },
  "aktive-zentren": {
    name: "Programm Aktive Stadt- und Ortsteilzentren",
    kind: "programme",
    aliases: ["Aktive Stadt- und Ortsteilzentren", "Aktive Zentren", "ASO", "Zentrenprogramm"],
  },
  "staedtebaulicher-denkmalschutz": {
    name: "Programm Städtebaulicher Denkmalschutz",
    kind: "programme",
    aliases: ["Städtebaulicher Denkmalschutz", "Denkmalschutzprogramm", "Städtebaulicher Denkmalschutz West"],
  },
  "lebendige-zentren": {
    name: "Programm Lebendige Zentren",
    kind: "programme",
    aliases: ["Lebendige Zentren", "Lebendige Zentren – Erhalt und Entwicklung der Stadt- und Ortskerne"],
  },
  "stadtumbau-west": {
    name: "Programm Stadtumbau West",
    kind: "programme",
    aliases: ["Stadtumbau West", "Stadtumbauprogramm", "Programm Stadtumbau"],
  },
  "kleinere-staedte": {
    name: "Programm Kleinere Städte und Gemeinden",
    kind: "programme",
    aliases: ["Kleinere Städte und Gemeinden", "Programm für kleine Städte"],
  },
  "zukunft-stadtgruen": {
    name: "Programm Zukunft Stadtgrün",
    kind: "programme",
    aliases: ["Zukunft Stadtgrün", "Stadtgrünprogramm"],
  },
  "wachstum-nachhaltige-erneuerung": {
    name: "Programm Wachstum und nachhaltige Erneuerung",
    kind: "programme",
    aliases: [
      "Wachstum und nachhaltige Erneuerung",
      "WNE",
      "Wachstum und nachhaltige Erneuerung – Lebenswerte Quartiere gestalten",
    ],
  },
  "investitionspakt-siq": {
    name: "Investitionspakt Soziale Integration im Quartier",
    kind: "programme",
    aliases: ["Soziale Integration im Quartier", "Investitionspakt", "SIQ", "Investitionspakt SIQ"],
  },
  "investitionspakt-sportstaetten": {
    name: "Investitionspakt Sportstätten",
    kind: "programme",
    aliases: ["Investitionspakt zur Förderung von Sportstätten", "IVP Sport"],
  },
  "moderne-sportstaette-2022": {
    name: "Landesprogramm Moderne Sportstätte 2022",
    kind: "programme",
    aliases: ["Moderne Sportstätte 2022", "Moderne Sportstätte", "Sportstättenprogramm"],
  },
  ziz: {
    name: "Bundesprogramm Zukunftsfähige Innenstädte und Zentren (ZIZ)",
    kind: "programme",
    aliases: ["ZIZ", "Zukunftsfähige Innenstädte und Zentren", "Innenstadtprogramm des Bundes"],
  },
  "sofortprogramm-innenstadt-nrw": {
    name: "Sofortprogramm zur Stärkung unserer Innenstädte und Zentren in NRW",
    kind: "programme",
    aliases: [
      "Sofortprogramm Innenstadt",
      "Sofortprogramm",
      "Sofortprogramm Innenstadt NRW",
      "Corona-Programm für Innenstädte",
    ],
  },
  "zukunftsfaehige-innenstaedte-ortszentren-nrw": {
    name: "Landesinitiative Zukunftsfähige Innenstädte und Ortszentren",
    kind: "programme",
    aliases: [
      "Zukunftsfähige Innenstädte und Ortszentren",
      "Landesinitiative Innenstadt",
      "Landesinitiative",
      "Landesinitiative 2023",
    ],
  },
  "dritte-orte-nrw": {
    name: "Landesprogramm Dritte Orte – Häuser für Kultur und Begegnung im ländlichen Raum",
    kind: "programme",
    aliases: [
      "Dritte Orte",
      "Dritter Ort",
      "Häuser für Kultur und Begegnung",
      "Programm Dritte Orte",
      "Kulturhaus auf dem Dorf",
    ],
  },
  "klimaanpassung-kommunen-nrw": {
    name: "Programm Klimaanpassung.Kommunen.NRW",
    kind: "programme",
    aliases: ["Klimaanpassung.Kommunen.NRW", "Klimaanpassung Kommunen", "Klimaanpassungsprogramm"],
  },
  "wohnviertel-im-wandel": {
    name: "Programm Wohnviertel im Wandel",
    kind: "programme",
    aliases: ["Wohnviertel im Wandel"],
  },
  "stadtentwicklung-rheinisches-revier": {
    name: "Programm Stadtentwicklung Rheinisches Revier",
    kind: "programme",
    aliases: ["Rheinisches Revier", "Strukturwandel im Rheinischen Revier"],
  },
  "umnutzung-ladenlokale": {
    name: "Förderbaustein Umnutzung leerstehender Ladenlokale",
    kind: "programme",
    aliases: ["Umnutzung leerstehender Ladenlokale", "Umnutzung von Ladenlokalen", "Läden zu Wohnungen"],
  },
} satisfies Record<string, Subject>;

const instruments = {
  verfuegungsfonds: {
    name: "Verfügungsfonds",
    kind: "instrument",
    aliases: ["Verfügungsfond", "Innenstadtfonds", "Projektfonds"],
  },
  "verfuegungsfonds-anmietung": {
    name: "Verfügungsfonds Anmietung",
    kind: "instrument",
    aliases: ["Anmietungsfonds", "Anmietung leerer Läden", "Anmietung leerstehender Ladenlokale"],
  },
  isek: {
    name: "Integriertes städtebauliches Entwicklungskonzept (ISEK)",
    kind: "instrument",
    aliases: [
      "ISEK",
      "InSEK",
      "Integriertes Handlungskonzept",
      "Integrierte Handlungskonzepte",
      "IHK-Konzept",
      "Integriertes Handlungsprogramm",
    ],
  },
  "integrierte-handlungsprogramme": {
    name: "Integrierte Handlungsprogramme",
    kind: "instrument",
    aliases: ["Integriertes Handlungsprogramm", "Handlungsprogramm"],
  },
  stadtumbau: { name: "Stadtumbau", kind: "concept", aliases: ["Stadtumbaumaßnahme", "Stadtumbaugebiet"] },
  quartiersmanagement: {
    name: "Quartiersmanagement",
    kind: "instrument",
    aliases: ["Stadtteilmanagement", "Quartiersmanager", "Quartiersbüro"],
  },
  isg: {
    name: "Immobilien- und Standortgemeinschaft (ISG)",
    kind: "instrument",
    aliases: [
      "ISG",
      "Immobilien- und Standortgemeinschaft",
      "BID",
      "Business Improvement District",
      "Standortgemeinschaft",
    ],
  },
  isgg: {
    name: "Gesetz über Immobilien- und Standortgemeinschaften (ISGG NRW)",
    kind: "law",
    aliases: ["ISGG", "ISGG NRW", "ISG-Gesetz"],
  },
  "stbaufrl-nrw-2023": {
    name: "Städtebauförderrichtlinie NRW 2023",
    kind: "law",
    aliases: [
      "Städtebauförderrichtlinie",
      "StBauFRL",
      "Förderrichtlinie",
      "Richtlinie zur Städtebauförderung",
    ],
  },
  "foerderrichtlinien-stadterneuerung-2008": {
    name: "Förderrichtlinien Stadterneuerung 2008",
    kind: "law",
    aliases: ["Förderrichtlinien 2008", "alte Förderrichtlinie"],
  },
  verwaltungsvereinbarung: {
    name: "Verwaltungsvereinbarung Städtebauförderung",
    kind: "law",
    aliases: ["VV Städtebauförderung", "VV", "Bund-Länder-Vereinbarung"],
  },
  baugb: {
    name: "Besonderes Städtebaurecht im Baugesetzbuch",
    kind: "law",
    aliases: ["BauGB", "Baugesetzbuch", "Besonderes Städtebaurecht"],
  },
  "kosten-und-finanzierungsuebersicht": {
    name: "Kosten- und Finanzierungsübersicht (KuF)",
    kind: "instrument",
    aliases: ["KuF", "Kosten- und Finanzierungsübersicht"],
  },
  grundmassnahme: {
    name: "Grundmaßnahme der Städtebauförderung",
    kind: "concept",
    aliases: ["Grundmaßnahme", "Gesamtmaßnahme"],
  },
  "kommunen-nrw": {
    name: "Städte und Gemeinden in Nordrhein-Westfalen",
    kind: "concept",
    aliases: ["Kommunen in NRW", "Gemeinden in NRW", "Städte in NRW"],
  },
  "kreisfreie-staedte": {
    name: "kreisfreie Städte in Nordrhein-Westfalen",
    kind: "concept",
    aliases: ["kreisfreie Stadt"],
  },
  kreise: { name: "Kreise in Nordrhein-Westfalen", kind: "concept", aliases: ["Landkreise", "Kreis"] },
  regierungsbezirke: {
    name: "Regierungsbezirke in Nordrhein-Westfalen",
    kind: "concept",
    aliases: ["Bezirksregierungen", "Regierungsbezirk"],
  },
  "grosse-kreisangehoerige-stadt": {
    name: "Große kreisangehörige Stadt",
    kind: "concept",
    aliases: ["Große kreisangehörige Städte"],
  },
  "mittlere-kreisangehoerige-stadt": {
    name: "Mittlere kreisangehörige Stadt",
    kind: "concept",
    aliases: ["Mittlere kreisangehörige Städte"],
  },
} satisfies Record<string, Subject>;

const table = { ...networks, ...networkLife, ...organisations, ...programmes, ...instruments };

export type SubjectId = keyof typeof table;

/** Everything that the reference facts speak of, by id; a municipality's id is its AGS. */
export const subjects: Readonly<Record<string, Subject>> = table;
