import type { GlossaryTerm } from "../knowledge/glossary-term.js";

/** Terms of the field, each in one sentence; the source stands where one defines the term. */
export const glossary: readonly GlossaryTerm[] = [
  {
    id: "arbeitsgemeinschaft",
    term: "Arbeitsgemeinschaft (AG)",
    aliases: ["AG"],
    definition:
      "Einer der fünf thematischen Zweige des Netzwerks Stadtentwicklung NRW seit 2024; nicht dasselbe wie eine Arbeitsgruppe, die ein einzelnes Thema bearbeitet.",
    seeAlso: ["arbeitsgruppe", "netzwerk-stadtentwicklung-nrw"],
    sourceId: "dortmund-press",
  },
  {
    id: "arbeitsgruppe",
    term: "Arbeitsgruppe",
    aliases: ["Arbeitsgruppen"],
    definition:
      "Runde von Mitgliedern des Netzwerks Innenstadt NRW, die ein von Mitgliedern eingereichtes Thema bearbeitet; das Ergebnis ist eine Arbeitshilfe.",
    seeAlso: ["arbeitshilfe", "arbeitsgemeinschaft"],
    sourceId: "innenstadt-brochure",
  },
  {
    id: "arbeitshilfe",
    term: "Arbeitshilfe",
    aliases: ["Arbeitshilfen"],
    definition: "Gedruckte Veröffentlichung, in der eine Arbeitsgruppe ihr Ergebnis festhält.",
    seeAlso: ["arbeitsgruppe"],
    sourceId: "innenstadt-brochure",
  },
  {
    id: "basisangebot",
    term: "Basisangebot",
    aliases: ["Grundberatung"],
    definition:
      "Leistungen des Netzwerks Innenstadt NRW, die allen Städten und Gemeinden in Nordrhein-Westfalen offenstehen, auch ohne Mitgliedschaft.",
    seeAlso: ["mehrwertangebot"],
    sourceId: "innenstadt-brochure",
  },
  {
    id: "mehrwertangebot",
    term: "Mehrwertangebot",
    aliases: ["Zusatzleistungen"],
    definition: "Zusätzliche Leistungen des Netzwerks Innenstadt NRW für seine Mitglieder.",
    seeAlso: ["basisangebot"],
    sourceId: "innenstadt-brochure",
  },
  {
    id: "bezirksregierung",
    term: "Bezirksregierung",
    aliases: ["Dezernat 35"],
    definition:
      "Mittelbehörde des Landes; ihr Dezernat 35 nimmt in Nordrhein-Westfalen die Anträge auf Städtebauförderung an.",
    seeAlso: ["staedtebaufoerderung"],
    sourceId: "bezirksregierung-muenster",
  },
  {
    id: "einplanungsgespraech",
    term: "Einplanungsgespräch",
    aliases: ["Einplanungsgespräche"],
    definition:
      "Gespräch zwischen Ministerium und Dezernat 35 einer Bezirksregierung, in dem das Städtebauförderprogramm eines Jahres zusammengestellt wird.",
    seeAlso: ["bezirksregierung", "staedtebaufoerderung"],
    sourceId: "nrw-questions",
  },
  {
    id: "eigenanteil",
    term: "Eigenanteil",
    aliases: ["kommunaler Eigenanteil"],
    definition: "Der Teil der zuwendungsfähigen Ausgaben, den die Kommune selbst trägt.",
    seeAlso: ["foerdersatz", "zuwendungsfaehige-ausgaben"],
  },
  {
    id: "foerdersatz",
    term: "Fördersatz",
    aliases: ["Förderquote", "Förderprozentsatz"],
    definition:
      "Anteil der zuwendungsfähigen Ausgaben, den der Fördergeber übernimmt; in der Städtebauförderung in NRW in der Regel 60 Prozent, je nach Kommune 40 bis 80 Prozent.",
    seeAlso: ["eigenanteil"],
    sourceId: "bezirksregierung-muenster",
  },
  {
    id: "zuwendungsfaehige-ausgaben",
    term: "Zuwendungsfähige Ausgaben",
    aliases: ["zuwendungsfähige Kosten", "förderfähige Kosten"],
    definition: "Die Ausgaben eines Vorhabens, auf die der Fördersatz angewendet wird.",
    seeAlso: ["foerdersatz"],
  },
  {
    id: "isek",
    term: "Integriertes städtebauliches Entwicklungskonzept (ISEK)",
    aliases: ["ISEK", "Integriertes Handlungskonzept"],
    definition:
      "Konzept, das die Gesamtmaßnahme der Städtebauförderung und ihre Teile festlegt; es ist Voraussetzung für die Förderung.",
    seeAlso: ["staedtebaufoerderung"],
    sourceId: "nrw-questions",
  },
  {
    id: "isg",
    term: "Immobilien- und Standortgemeinschaft (ISG)",
    aliases: ["ISG", "BID"],
    definition:
      "Zusammenschluss von Eigentümerinnen und Eigentümern, die ihren Standort auf eigene Kosten aufwerten; die Kommune legt das Gebiet durch Satzung fest.",
    seeAlso: ["isgg"],
    sourceId: "isg-wuppertal",
  },
  {
    id: "isgg",
    term: "ISGG NRW",
    aliases: ["ISGG", "Gesetz über Immobilien- und Standortgemeinschaften"],
    definition:
      "Landesgesetz vom 10. Juni 2008, auf dessen Grundlage Immobilien- und Standortgemeinschaften entstehen.",
    seeAlso: ["isg"],
    sourceId: "isg-severinstrasse",
  },
  {
    id: "kuf",
    term: "Kosten- und Finanzierungsübersicht (KuF)",
    aliases: ["KuF"],
    definition:
      "Übersicht über Kosten und Finanzierung einer Maßnahme der Städtebauförderung; ihre Angaben werden nicht automatisch in andere Formulare übernommen.",
    seeAlso: ["staedtebaufoerderung"],
    sourceId: "nrw-questions",
  },
  {
    id: "netzwerk-stadtentwicklung-nrw",
    term: "Netzwerk Stadtentwicklung NRW",
    aliases: ["Netzwerk Stadtentwicklung"],
    definition:
      "Gemeinsames Dach von fünf früher eigenständigen Netzwerken in Nordrhein-Westfalen seit 2024.",
    seeAlso: ["arbeitsgemeinschaft"],
    sourceId: "stadtentwicklung-about",
  },
  {
    id: "quartiersmanagement",
    term: "Quartiersmanagement",
    aliases: ["Stadtteilmanagement"],
    definition: "Ansprechstelle, die in einem Stadtteil Menschen, Verwaltung und Projekte zusammenbringt.",
    seeAlso: ["soziale-stadt"],
  },
  {
    id: "soziale-stadt",
    term: "Soziale Stadt",
    aliases: ["Sozialer Zusammenhalt"],
    definition:
      "Programm der Städtebauförderung für benachteiligte Stadtteile, das seit 2020 Sozialer Zusammenhalt heißt.",
    seeAlso: ["stadtteilprofil", "staedtebaufoerderung"],
    sourceId: "soziale-stadt-programme",
  },
  {
    id: "staedtebaufoerderung",
    term: "Städtebauförderung",
    aliases: ["Städtebaufördermittel"],
    definition: "Geld von Bund und Land, mit dem Kommunen ihre Stadt- und Ortsteile erneuern und entwickeln.",
    seeAlso: ["isek", "foerdersatz", "verwaltungsvereinbarung"],
    sourceId: "baugb",
  },
  {
    id: "stadtteilprofil",
    term: "Stadtteilprofil",
    aliases: ["Stadtteilprofile"],
    definition:
      "Beschreibung eines Programmgebiets der Sozialen Stadt in sieben Abschnitten, von der Ausgangslage bis zu den Materialien.",
    seeAlso: ["soziale-stadt"],
    sourceId: "soziale-stadt-home",
  },
  {
    id: "stadtumbau",
    term: "Stadtumbau",
    aliases: [],
    definition:
      "Städtebauliche Maßnahmen im Zuge des Strukturwandels oder zur Anpassung an die Bevölkerungsentwicklung.",
    seeAlso: ["staedtebaufoerderung"],
    sourceId: "dortmund-press",
  },
  {
    id: "verfuegungsfonds",
    term: "Verfügungsfonds",
    aliases: ["Verfügungsfond"],
    definition:
      "Topf für kleine Projekte in einem Fördergebiet, über die ein örtliches Gremium entscheidet; der Verfügungsfonds Anmietung des Sofortprogramms ist etwas anderes.",
    seeAlso: ["verfuegungsfonds-anmietung"],
    sourceId: "velbert",
  },
  {
    id: "verfuegungsfonds-anmietung",
    term: "Verfügungsfonds Anmietung",
    aliases: ["Anmietungsfonds"],
    definition:
      "Baustein des Sofortprogramms Innenstadt, mit dem Kommunen leere Läden anmieteten und günstig weitervermieteten.",
    seeAlso: ["verfuegungsfonds"],
    sourceId: "sofortprogramm",
  },
  {
    id: "verwaltungsvereinbarung",
    term: "Verwaltungsvereinbarung Städtebauförderung (VV)",
    aliases: ["VV"],
    definition:
      "Vereinbarung, nach der der Bund den Ländern seine Finanzhilfen für die Städtebauförderung gibt.",
    seeAlso: ["staedtebaufoerderung"],
    sourceId: "baugb",
  },
  {
    id: "ziz",
    term: "Zukunftsfähige Innenstädte und Zentren (ZIZ)",
    aliases: ["ZIZ"],
    definition:
      "Bundesprogramm für Innenstädte von 2022 bis 2025; nicht die ähnlich benannte Landesinitiative Zukunftsfähige Innenstädte und Ortszentren.",
    seeAlso: [],
    sourceId: "ziz-federal",
  },
  {
    id: "dritter-ort",
    term: "Dritter Ort",
    aliases: ["Dritte Orte"],
    definition:
      "Haus für Kultur und Begegnung im ländlichen Raum, gefördert vom Ministerium für Kultur und Wissenschaft des Landes Nordrhein-Westfalen.",
    seeAlso: [],
    sourceId: "soziale-stadt-home",
  },
  {
    id: "ags",
    term: "Amtlicher Gemeindeschlüssel (AGS)",
    aliases: ["AGS", "Gemeindeschlüssel"],
    definition: "Achtstelliger Schlüssel einer Gemeinde; in Nordrhein-Westfalen beginnt er mit 05.",
    seeAlso: [],
    sourceId: "destatis",
  },
  {
    id: "grosse-kreisangehoerige-stadt",
    term: "Große kreisangehörige Stadt",
    aliases: [],
    definition:
      "Kreisangehörige Stadt mit mehr als 60.000 Einwohnern, auf Antrag ab 50.000, mit zusätzlichen Aufgaben.",
    seeAlso: ["mittlere-kreisangehoerige-stadt"],
    sourceId: "nrw-status-regulation",
  },
  {
    id: "mittlere-kreisangehoerige-stadt",
    term: "Mittlere kreisangehörige Stadt",
    aliases: [],
    definition:
      "Kreisangehörige Stadt mit mehr als 25.000 Einwohnern, auf Antrag ab 20.000, mit zusätzlichen Aufgaben.",
    seeAlso: ["grosse-kreisangehoerige-stadt"],
    sourceId: "nrw-status-regulation",
  },
];
