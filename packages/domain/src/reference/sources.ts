import type { Source } from "../facts/source.js";

type Entry = Omit<Source, "id" | "kind" | "accessedOn">;

/** The five founding documents; `reference` is the file name. */
const seeds = {
  "innenstadt-project-page": {
    title: "Projektseite Netzwerk Innenstadt NRW (undatiert, nach Dezember 2016)",
    publisher: "Netzwerk Innenstadt NRW",
    reference: "000_6401b271bc744793.txt",
  },
  "innenstadt-brochure": {
    title: "Broschüre Netzwerk Innenstadt NRW",
    publisher: "Geschäftsstelle Netzwerk Innenstadt NRW",
    reference: "001_c9e81bd44c453871.txt",
    asOf: "2021-03",
  },
  "soziale-stadt-flyer": {
    title: "Faltblatt Städtenetz Soziale Stadt NRW",
    publisher: "Geschäftsstelle Städtenetz Soziale Stadt NRW, Stadt Essen",
    reference: "002_6fec51ab1397a0a3.txt",
    asOf: "2015-06",
  },
  "dortmund-press": {
    title: "Pressemitteilung der Stadt Dortmund zum Netzwerk Stadtentwicklung NRW",
    publisher: "Pressestelle der Stadt Dortmund",
    reference: "003_860421c42e9470fd.txt",
    asOf: "2024-late",
  },
  "soziale-stadt-home": {
    title: "Startseite Städtenetz Soziale Stadt NRW",
    publisher: "Städtenetz Soziale Stadt NRW",
    reference: "004_aefa9f18ef7eab13.txt",
    asOf: "2020-03-30",
  },
} satisfies Record<string, Entry>;

/** Pages of the networks and their partners. */
const networkPages = {
  "innenstadt-portrait": {
    title: "Kurzporträt des Netzwerks Innenstadt NRW",
    publisher: "Netzwerk Innenstadt NRW",
    reference: "https://www.innenstadt-nrw.de/netzwerk/kurzportraet/",
  },
  "innenstadt-joining": {
    title: "Mitglied werden im Netzwerk Innenstadt NRW",
    publisher: "Netzwerk Innenstadt NRW",
    reference: "https://www.innenstadt-nrw.de/mitglieder/mitglied-werden",
  },
  "innenstadt-ministry-2013": {
    title: "Mitglieder im Netzwerk Innenstadt NRW, Ministeriumsseite",
    publisher: "Ministerium für Bauen, Wohnen, Stadtentwicklung und Verkehr NRW",
    reference:
      "http://www.vm.nrw.de/stadtentwicklung/foerderung_und_instrumente/Netzwerk_Innenstadt/index.php",
    asOf: "2013-04",
  },
  "imorde-page": {
    title: "Internetseite der IMORDE Projekt- & Kulturberatung GmbH",
    publisher: "IMORDE Projekt- & Kulturberatung GmbH",
    reference: "https://www.imorde.de",
  },
  "haltern-news": {
    title: "Bericht über den Beitritt von Haltern am See zum Netzwerk Innenstadt NRW",
    publisher: "Lokalkompass Haltern",
    reference:
      "https://www.lokalkompass.de/haltern/c-politik/haltern-wird-mitglied-im-netzwerk-innenstadt_a1527911",
    publishedOn: "2021-02",
    asOf: "2021-02",
  },
  "heinsberg-paper": {
    title: "Sitzungsunterlage der Stadt Heinsberg zum Netzwerk Innenstadt NRW",
    publisher: "Stadt Heinsberg",
    reference: "https://sitzungsdienst.heinsberg.de/bi/to0050.asp?__ktonr=7573",
    asOf: "2021",
  },
  "meerbusch-paper": {
    title: "Sitzungsvorlage der Stadt Meerbusch zum Netzwerk Innenstadt NRW",
    publisher: "Stadt Meerbusch",
    reference: "https://ratsinfo.meerbusch.de/sessionnetmeebi/vo0050.asp?__kvonr=4180",
    asOf: "2023-03",
  },
  "brakel-paper": {
    title: "Sitzungsvorlage der Stadt Brakel zum Netzwerk Innenstadt NRW",
    publisher: "Stadt Brakel",
    reference: "https://brakelris.itebo.de/vo0050.asp?__kvonr=4147",
  },
  "stadtentwicklung-about": {
    title: "Über das Netzwerk Stadtentwicklung NRW",
    publisher: "Netzwerk Stadtentwicklung NRW",
    reference: "https://netzwerk-stadtentwicklung.nrw/das-netzwerk/ueber",
  },
  "stadtentwicklung-ag-stadtumbau": {
    title: "Die AG Stadtumbau im Netzwerk Stadtentwicklung NRW",
    publisher: "Netzwerk Stadtentwicklung NRW",
    reference: "https://netzwerk-stadtentwicklung.nrw/die-agen/ag-stadtumbau",
  },
  "staedtetag-network-2023": {
    title: "Mitteilung des Städtetages NRW zum Netzwerk Stadtentwicklung NRW",
    publisher: "Städtetag Nordrhein-Westfalen",
    reference: "https://www.staedtetag-nrw.de",
    publishedOn: "2023-12-13",
    asOf: "2023-12-13",
  },
  "driburg-news": {
    title: "Bericht über die Gründung des Netzwerks Stadtentwicklung NRW",
    publisher: "Driburg-News",
    reference:
      "https://driburg-news.de/politik/11356-das-netzwerk-stadtentwicklung-nrw-hat-sich-gegruendet-die-staedte-brakel-und-nieheim-sind-mit-dabei.html",
    publishedOn: "2024-01",
    asOf: "2024-01",
  },
  "nottuln-paper": {
    title: "Sitzungsvorlage 006/2024 der Gemeinde Nottuln",
    publisher: "Gemeinde Nottuln",
    reference: "https://www.nottuln.de/sessionnet/sessionnetbi/vo0050.php?__kvonr=2006033110",
    asOf: "2024",
  },
  "forum-bauland": {
    title: "Forum Baulandmanagement NRW",
    publisher: "Forum Baulandmanagement NRW",
    reference: "https://forum-bauland.nrw",
  },
  "soziale-stadt-structure": {
    title: "Struktur des Städtenetzes Soziale Stadt NRW",
    publisher: "Städtenetz Soziale Stadt NRW",
    reference: "https://soziale-stadt-nrw.de/das-staedtenetz/struktur-des-staedtenetzes",
    asOf: "2024",
  },
  "soziale-stadt-contact": {
    title: "Internetseite des Städtenetzes Soziale Stadt NRW",
    publisher: "Städtenetz Soziale Stadt NRW",
    reference: "https://soziale-stadt-nrw.de",
  },
  "soziale-stadt-programme": {
    title: "Das Programm Soziale Stadt und Sozialer Zusammenhalt",
    publisher: "Städtenetz Soziale Stadt NRW",
    reference: "https://soziale-stadt-nrw.de/das-programm",
  },
  "soziale-stadt-ministry-2013": {
    title: "Städtenetz Soziale Stadt NRW, Ministeriumsseite",
    publisher: "Ministerium für Bauen, Wohnen, Stadtentwicklung und Verkehr NRW",
    reference:
      "http://www.vm.nrw.de/stadtentwicklung/foerderung_und_instrumente/Staedtenetz_Soziale_Stadt_NRW/index.php",
    asOf: "2013",
  },
  "soziale-stadt-2008": {
    title: "Netzwerkseite sozialestadt.de zum Städtenetz Soziale Stadt NRW",
    publisher: "sozialestadt.de",
    reference: "http://sozialestadt.de/links/netzwerke/sozialestadt-nrw.shtml",
    asOf: "2008",
  },
  "bag-soziale-stadtentwicklung": {
    title: "Seite der Bundesarbeitsgemeinschaft Soziale Stadtentwicklung zum Städtenetz",
    publisher: "Bundesarbeitsgemeinschaft Soziale Stadtentwicklung und Gemeinwesenarbeit",
    reference: "bag-sozialestadtentwicklung",
    asOf: "2017",
  },
  "historische-kerne": {
    title: "Organisation der AG Historische Stadt- und Ortskerne in NRW",
    publisher: "Arbeitsgemeinschaft Historische Stadt- und Ortskerne in Nordrhein-Westfalen",
    reference: "https://www.hso-nrw.de/ueber-die-arbeitsgemeinschaft/organisation/",
    asOf: "2021",
  },
  "stadtumbaunetzwerk-members": {
    title: "Neue Mitgliedskommunen im Stadtumbaunetzwerk NRW",
    publisher: "Stadtumbaunetzwerk NRW",
    reference: "https://www.stadtumbaunetzwerk.nrw/neue-mitgliedskommunen-im-stadtumbaunetzwerk-nrw/",
    asOf: "2023",
  },
  "stadtumbaunetzwerk-nrw": {
    title: "Stadtumbau in Nordrhein-Westfalen",
    publisher: "Stadtumbaunetzwerk NRW",
    reference: "https://www.stadtumbaunetzwerk.nrw/stadtumbau-in-nrw/",
  },
  "stadtumbaunetzwerk-reform": {
    title: "Städtebauförderung: neue Struktur, einfacher, flexibler und grüner",
    publisher: "Stadtumbaunetzwerk NRW",
    reference:
      "https://www.stadtumbaunetzwerk.nrw/allgemein/staedtebaufoerderung-neue-struktur-einfacher-flexibler-und-gruener/",
    asOf: "2020",
  },
  stadtbuero: {
    title: "Projektseite der Planungsgruppe Stadtbüro zum Stadtumbaunetzwerk NRW",
    publisher: "Planungsgruppe Stadtbüro",
    reference: "https://stadtbuero.com/projekte/98",
    asOf: "2020-late",
  },
} satisfies Record<string, Entry>;

/** Laws, directives, administrations and programme pages. */
const fundingPages = {
  baugb: {
    title: "Baugesetzbuch (BauGB), Textfassung März 2022",
    publisher: "Bundesrepublik Deutschland, Gesetzessammlung bundestag/gesetze",
    reference: "github.com/bundestag/gesetze, b/bbaug/index.md",
    asOf: "2022-03",
  },
  "stbaufrl-2023": {
    title: "Städtebauförderrichtlinie Nordrhein-Westfalen 2023",
    publisher: "Ministerium für Heimat, Kommunales, Bau und Digitalisierung NRW",
    reference:
      "https://recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=7&vd_id=21105&ver=8&val=21105&sg=0&menu=1&vd_back=N",
    publishedOn: "2023-07-06",
    asOf: "2023-06-15",
  },
  "nrw-status-regulation": {
    title: "Verordnung über Große und Mittlere kreisangehörige Städte (§ 4 GO NRW)",
    publisher: "Land Nordrhein-Westfalen",
    reference: "recht.nrw.de, bes_id=51029",
    asOf: "2025-01-01",
  },
  "federal-programmes": {
    title: "Grundlagen des Programms Sozialer Zusammenhalt",
    publisher: "Bund, staedtebaufoerderung.info",
    reference:
      "https://www.staedtebaufoerderung.info/DE/Programme/SozialerZusammenhalt/Grundlagen/grundlagen_node.html",
  },
  "vv-2023": {
    title: "Verwaltungsvereinbarung Städtebauförderung 2023/2024",
    publisher: "Bund und Länder",
    reference: "BAnz AT 31.07.2023 B4",
    publishedOn: "2023-07-31",
    asOf: "2023-07-31",
  },
  "vv-2026": {
    title: "Pressemitteilung zur Verwaltungsvereinbarung Städtebauförderung 2026/2027",
    publisher: "Bundesministerium für Wohnen, Stadtentwicklung und Bauwesen",
    reference:
      "https://www.bmwsb.bund.de/SharedDocs/pressemitteilungen/DE/2025/11/VV-Staedtebaufoerderung.html",
    publishedOn: "2025-11-18",
    asOf: "2025-11-18",
  },
  "nrw-questions": {
    title: "Fragen und Antworten zur Städtebauförderung in Nordrhein-Westfalen",
    publisher: "staedtebaufoerderung.nrw",
    reference: "https://staedtebaufoerderung.nrw",
    asOf: "2023-10-02",
  },
  "bezirksregierung-muenster": {
    title: "Städtebauförderung, Bezirksregierung Münster",
    publisher: "Bezirksregierung Münster",
    reference: "https://www.bezreg-muenster.de/foerderungen/staedtebaufoerderung",
  },
  "bezirksregierung-muenster-old": {
    title: "Städtebauförderung, ältere Seite der Bezirksregierung Münster",
    publisher: "Bezirksregierung Münster",
    reference:
      "https://www.bezreg-muenster.de/de/foerderung/foerderprogramme_a-z/35_staedtebaufoerderung/index.html",
  },
  "bezirksregierung-koeln": {
    title: "Städtebauförderung, Bezirksregierung Köln",
    publisher: "Bezirksregierung Köln",
    reference:
      "https://www.bezreg-koeln.nrw.de/brk_internet/leistungen/abteilung03/35/staedtebaufoerderung/index.html",
  },
  "bezirksregierung-duesseldorf": {
    title: "Städtebauförderung, Bezirksregierung Düsseldorf",
    publisher: "Bezirksregierung Düsseldorf",
    reference: "https://www.brd.nrw.de/Services/Foerderprogramme/Staedtebaufoerderung",
  },
  "bezirksregierung-arnsberg": {
    title: "Städtebauförderung, Bezirksregierung Arnsberg",
    publisher: "Bezirksregierung Arnsberg",
    reference: "https://www.bra.nrw.de",
  },
  nrwbank: {
    title: "Förderrichtlinien Stadterneuerung, NRW.BANK",
    publisher: "NRW.BANK",
    reference:
      "https://www.nrwbank.de/de/foerderung/foerderprodukte/15383/foerderrichtlinien-stadterneuerung.html",
  },
  "matching-x": {
    title: "Förderübersicht Städtebauförderrichtlinie Nordrhein-Westfalen 2023",
    publisher: "matching-x",
    reference: "https://matching-x.com/fundings/St%C3%A4dtebauf%C3%B6rderrichtlinie-Nordrhein-Westfalen-2023",
  },
  "sanierung-oldenburg": {
    title: "Informationsseite zur Stadtsanierung in Oldenburg",
    publisher: "sanierung-oldenburg.de",
    reference: "https://www.sanierung-oldenburg.de",
  },
  "gruen-in-die-stadt": {
    title: "Fördercheck Grün in die Stadt",
    publisher: "gruen-in-die-stadt.de",
    reference: "https://www.gruen-in-die-stadt.de/foerdercheck",
  },
  "federal-2018": {
    title: "Bund fördert Städtebau",
    publisher: "deutschland.de",
    reference: "https://www.deutschland.de/de/news/bund-foerdert-staedtebau",
    asOf: "2018",
  },
  "nrw-2009": {
    title: "Blog Ruhrrevier zur Städtebauförderung",
    publisher: "ruhrrevier.blogspot.com",
    reference: "http://ruhrrevier.blogspot.com/2010/03/entwicklungshilfe.html",
    publishedOn: "2010-03-07",
  },
  "nrw-2011": {
    title: "Meldung zur Städtebauförderung des Landes",
    publisher: "besser-fuer-steinhagen.de",
    reference: "https://besser-fuer-steinhagen.de/index.php/aktuelles/1200-staedtebaufoerderungland?rCH=2",
    asOf: "2011",
  },
  "nrw-2015": {
    title: "Meldung zur Städtebauförderung für Dinslaken",
    publisher: "SPD Dinslaken",
    reference: "https://www.spd-dinslaken.de/2015/06/25/staedtebaufoerderung-fuer-dinslaken/",
    publishedOn: "2015-06-25",
    asOf: "2015-06-25",
  },
  "nrw-2018": {
    title: "Pressemitteilung des Ministeriums zum Investitionspakt Soziale Integration im Quartier",
    publisher: "Ministerium für Heimat, Kommunales, Bau und Gleichstellung NRW",
    reference:
      "https://mhkbd.nrw/presse-und-medien/pressemitteilungen/ministerin-scharrenbach-617-mio-euro-zur-foerderung-von-66-initiativen-die-gesellschaftlichen-zusammenhalt-staerken",
    asOf: "2018",
  },
  "nrw-2020": {
    title: "Meldung Städtebauförderung NRW 2020",
    publisher: "Städtenetz Soziale Stadt NRW",
    reference: "https://www.soziale-stadt-nrw.de/news/staedtebaufoerderung_nrw",
    publishedOn: "2020-03-30",
    asOf: "2020-03-30",
  },
  "nrw-2022": {
    title: "Meldung zur Städtebauförderung 2022",
    publisher: "Thomas Okos MdL",
    reference:
      "https://thomas-okos.de/unterstuetzung-privater-baumassnahmen-zur-verbesserung-des-stadtbildes-uvm",
    asOf: "2022",
  },
  "nrw-2023": {
    title: "Bericht zum Städtebauförderprogramm 2023",
    publisher: "Schermbeck-Online",
    reference:
      "https://schermbeck-online.de/staedtebaufoerderprogramm-schermbeck-erhaelt-eine-foerderung-in-hoehe-von-179-000-euro/",
    asOf: "2023",
  },
  "nrw-2024": {
    title: "Städtebauförderprogramm 2024 veröffentlicht",
    publisher: "Ministerium für Heimat, Kommunales, Bau und Digitalisierung NRW",
    reference:
      "https://mhkbd.nrw/presse-und-medien/informationen-aus-dem-ministerium/staedtebaufoerderprogramm-2024-veroeffentlicht",
    asOf: "2024",
  },
  "nrw-2025": {
    title: "Pressemitteilung zur Städtebauförderung 2025 in Nordrhein-Westfalen",
    publisher: "Ministerium für Heimat, Kommunales, Bau und Digitalisierung NRW",
    reference:
      "https://www.mhkbd.nrw/presse-und-medien/pressemitteilungen/staedtebaufoerderung-von-land-und-bund-unterstuetzt-133-projekte-mit-rund-302-millionen-euro",
    publishedOn: "2025-04-24",
    asOf: "2025-04-24",
  },
  "siq-2017": {
    title: "Investitionspakt Soziale Integration im Quartier 2017",
    publisher: "Ministerium für Heimat, Kommunales, Bau und Gleichstellung NRW",
    reference: "https://www.mhkbg.nrw/ministerium/presse/pressethemen/20170714_Investitionspakt/index.php",
    publishedOn: "2017-07-14",
    asOf: "2017-07-14",
  },
  erkrath: {
    title: "Soziale Stadt Sandheide, Stadt Erkrath",
    publisher: "Stadt Erkrath",
    reference: "https://www.erkrath.de/index.php?ModID=7&FID=2871.541.1",
  },
  "moderne-sportstaette": {
    title: "Moderne Sportstätte 2022",
    publisher: "Sportland.NRW",
    reference: "https://sportland.nrw/node/80",
  },
  "ziz-federal": {
    title: "Bundesprogramm Zukunftsfähige Innenstädte und Zentren",
    publisher: "Bundesinstitut für Bau-, Stadt- und Raumforschung",
    reference: "https://innenstadtprogramm.bund.de",
  },
  "ziz-news-2022": {
    title: "Mehr als 30 Kommunen profitieren von Innenstadt-Förderung (dpa)",
    publisher: "t-online",
    reference:
      "https://www.t-online.de/region/duesseldorf/news/id_91578960/mehr-als-30-kommunen-profitieren-von-innenstadt-foerderung.html",
    publishedOn: "2022-01-31",
    asOf: "2022-01-31",
  },
  "ziz-staedtetag": {
    title: "Bundesprogramm Zukunftsfähige Innenstädte und Zentren, Deutscher Städtetag",
    publisher: "Deutscher Städtetag",
    reference:
      "https://staedtetag.de/ueber-uns/aus-den-staedten/2021/bundesprogramm-zukunftsfaehige-innenstaedte-und-zentren",
    asOf: "2021",
  },
  sofortprogramm: {
    title: "Sofortprogramm zur Stärkung unserer Innenstädte und Zentren in Nordrhein-Westfalen",
    publisher: "Ministerium für Heimat, Kommunales, Bau und Digitalisierung NRW",
    reference:
      "https://www.mhkbd.nrw/foerderprogramme/sofortprogramm-zur-staerkung-unserer-innenstaedte-und-zentren-nordrhein-westfalen",
  },
  "sofortprogramm-vhw": {
    title: "40 Millionen Euro für die Stabilisierung der Innenstädte und Zentren in NRW",
    publisher: "vhw – Bundesverband für Wohnen und Stadtentwicklung",
    reference:
      "https://www.vhw.de/nachricht/40-millionen-euro-fuer-die-stabilisierung-der-innenstaedte-und-zentren-in-nrw/",
    asOf: "2020-11",
  },
  "sofortprogramm-brochure": {
    title: "Broschüre des Ministeriums zum Sofortprogramm Innenstadt 2022",
    publisher: "Ministerium für Heimat, Kommunales, Bau und Gleichstellung NRW",
    reference: "readkong.com",
    asOf: "2022",
  },
  landesinitiative: {
    title: "Landesinitiative Zukunftsfähige Innenstädte und Ortszentren",
    publisher: "Städtenetz Soziale Stadt NRW",
    reference: "https://www.soziale-stadt-nrw.de/aktuelles/news/innenstadt_ortszentren",
    asOf: "2023",
  },
  geilenkirchen: {
    title: "Mitteilung an den Rat der Stadt Geilenkirchen",
    publisher: "Stadt Geilenkirchen",
    reference: "https://stadt-gk.de/bi/to0050.asp?__ktonr=27639",
    asOf: "2023",
  },
  ils: {
    title: "Evaluation der Innenstadtprogramme des Landes",
    publisher: "ILS – Institut für Landes- und Stadtentwicklungsforschung",
    reference: "https://ils-forschung.de",
    asOf: "2024",
  },
  "rheinisches-revier": {
    title: "Programm Stadtentwicklung Rheinisches Revier",
    publisher: "Land Nordrhein-Westfalen",
    reference: "Programmaufruf Stadtentwicklung Rheinisches Revier, Juni 2021",
    asOf: "2021-06",
  },
  klimaanpassung: {
    title: "Klimaanpassung.Kommunen.NRW, dritte Runde",
    publisher: "in.nrw",
    reference: "https://www.in.nrw/news/klimaanpassung-kommunen-2025-08-08",
    publishedOn: "2025-08-08",
    asOf: "2025-08-08",
  },
  "wohnviertel-im-wandel": {
    title: "Wohnviertel im Wandel, Förderdatenbank des Bundes",
    publisher: "Förderdatenbank",
    reference:
      "https://www.foerderdatenbank.de/FDB/Content/DE/Foerderprogramm/Land/NRW/wohnviertel-im-wandel.html",
  },
  "dritte-orte": {
    title: "Dritte Orte in Nordrhein-Westfalen",
    publisher: "Programmbüro Dritte Orte",
    reference: "https://www.dritteorte.nrw/?p=1720",
    asOf: "2025",
  },
  "dritte-orte-2024": {
    title: "Landesprogramm Dritte Orte fördert 28 weitere Projekte in NRW",
    publisher: "Evangelische Zeitung",
    reference:
      "https://evangelische-zeitung.de/landesprogramm-dritte-orte-foerdert-28-weitere-projekte-in-nrw",
    asOf: "2024",
  },
  "dritte-orte-jury": {
    title: "Dritte Orte: Die Jury hat entschieden",
    publisher: "startklar a+b",
    reference: "https://startklar-ab.de/dritte-orte-die-jury-hat-entschieden/",
    asOf: "2025",
  },
  "isg-wuppertal": {
    title: "Immobilien- und Standortgemeinschaften in Wuppertal",
    publisher: "Stadt Wuppertal",
    reference: "https://wuppertal.de/rathaus-buergerservice/verkehr/strassen_wege/102370100000433007.php",
  },
  "isg-severinstrasse": {
    title: "Gesetz über Immobilien- und Standortgemeinschaften",
    publisher: "ISG Severinstraße",
    reference: "https://isg-severinstrasse.de/gesetz-ueber-immobilien-und-standortgemeinschaften/",
  },
  "isg-ihk": {
    title: "Immobilien- und Standortgemeinschaften",
    publisher: "IHK Nord Westfalen",
    reference:
      "https://www.ihk.de/nordwestfalen/branchen/handel/immobilien-und-standortgemeinschaften-5117534",
  },
  herzogenrath: {
    title: "Verfügungsfonds Herzogenrath-Mitte",
    publisher: "Stadt Herzogenrath",
    reference: "https://herzogenrath-mitte.jetzt/verfuegungsfonds/",
  },
  velbert: {
    title: "Verfügungsfonds Velbert-Mitte",
    publisher: "Stadt Velbert",
    reference:
      "https://www.velbert.de/rathaus-politik/stadtentwicklung-und-bauen/stadterneuerung/innenstadt-mitte/verfuegungsfonds",
  },
} satisfies Record<string, Entry>;

/** Where the practice examples were read. */
const practicePages = {
  radevormwald: {
    title: "Verfügungsfonds Radevormwald, Praxisbeispiel der Städtebauförderung",
    publisher: "Bund, staedtebaufoerderung.info",
    reference:
      "http://www.staedtebaufoerderung.info/StBauF/DE/Programm/AktiveStadtUndOrtsteilzentren/Praxis/VerfFonds/RadevormwaldVF/RadevormwaldVF_node.html",
  },
  wuelfrath: {
    title: "Citymanagement und Verfügungsfonds in Wülfrath",
    publisher: "Stadt Wülfrath",
    reference:
      "https://www.wuelfrath.net/stadtverwaltung/aemter-ansprechpartner/bauen-und-planen/stadtplanungsamt/stadtentwicklung-innenstadt/projekte/citymanagement-und-verfuegungsfonds/",
  },
  "duesseldorf-centres": {
    title: "Zentrenstärkung in Düsseldorf",
    publisher: "Landeshauptstadt Düsseldorf",
    reference: "https://duesseldorf.de/stadtplanungsamt/stadtentwicklung/zentrenstaerkung.html",
    asOf: "2023",
  },
  "koeln-isg": {
    title: "ISG Severinstraße, Stadt Köln",
    publisher: "Stadt Köln",
    reference: "https://stadt-koeln.de/artikel/71642/index.html",
  },
  "wuppertal-isg-news": {
    title: "ISG Poststraße: Erster Schritt ist gemacht",
    publisher: "Westdeutsche Zeitung",
    reference: "http://www.wz.de/lokales/wuppertal/isg-poststrasse-erster-schritt-ist-gemacht-1.2500086",
  },
  "epd-2025": {
    title: "NRW-Städtebauförderung: die höchsten Beträge 2025",
    publisher: "epd",
    reference:
      "https://epd.de/regional/west/schwerpunkt/gesellschaft/nrw-staedtebaufoerderung-hoechste-betraege-gehen-ins",
    asOf: "2025",
  },
  "news-2025": {
    title: "NRW investiert über 300 Millionen Euro in städtebauliche Projekte",
    publisher: "aktuelle-nachrichten.net",
    reference:
      "https://m.aktuelle-nachrichten.net/posts/deutschland/nordrhein-westfalen/gelsenkirchen/nrw-investiert-ueber-300-millionen-euro-in-staedtebauliche-projekte",
    asOf: "2025",
  },
  "dritte-orte-examples": {
    title: "Bericht über Dritte Orte in Nordrhein-Westfalen",
    publisher: "fur-dich.com",
    reference: "https://fur-dich.com/?p=5328",
    asOf: "2024",
  },
  "rheinische-art": {
    title: "Dritte Orte: Das Förderprogramm nimmt Form an",
    publisher: "rheinische ART",
    reference:
      "https://rheinische-art.de/cms/topics/dritte-orte-das-foerderprogramm-fuer-den-laendlichen-raum-der-landesregierung-nrw-nimmt-form-an.php",
  },
  "nordstadt-forum": {
    title: "Entstehung des Quartiersmanagements in der Dortmunder Nordstadt",
    publisher: "Nordstadt-Forum",
    reference: "https://nordstadt-forum.de/entstehung-qm.html",
  },
  "herne-news": {
    title: "Investitionspakt im Ruhrgebiet",
    publisher: "Informationsdienst Ruhr",
    reference: "http://www.informationsdienst.ruhr/index.php?id=4683",
    asOf: "2017",
  },
  "hoexter-news": {
    title: "Investitionspakt im Kreis Höxter",
    publisher: "Matthias Goeken MdL",
    reference: "https://matthias-goeken.de/?p=1688",
    asOf: "2018",
  },
  wdr: {
    title: "Städtebau im Klimawandel: Hitze und Hochwasser",
    publisher: "WDR",
    reference: "https://www1.wdr.de/nachrichten/staedtebau-klimawandel-hitze-hochwasser-100.html",
    asOf: "2021",
  },
  "recklinghausen-concept": {
    title: "Klimaanpassungskonzept für Recklinghausen",
    publisher: "Stadt Recklinghausen",
    reference: "https://docslib.org/doc/9207928/klimaanpassungskonzept-f%C3%BCr-recklinghausen",
    asOf: "2017",
  },
  "neuss-concept": {
    title: "Steckbriefe Klimaanpassungsmaßnahmen Neuss",
    publisher: "Stadt Neuss",
    reference: "https://docplayer.org/109232322-Steckbriefe-klimaanpassungsmassnahmen.html",
    asOf: "2016",
  },
  "remmel-collection": {
    title: "Sammlung guter Beispiele eines Landtagsabgeordneten",
    publisher: "Johannes Remmel MdL",
    reference: "https://johannes-remmel.de/offene-sammlung-von-guten-beispielen/",
  },
} satisfies Record<string, Entry>;

/** Registers and geodata, with the notices in attributions.ts. */
const dataSets = {
  destatis: {
    title: "Gemeindeverzeichnis GV100AD",
    publisher: "Statistisches Bundesamt (Destatis)",
    reference: "GV100AD_301123.txt",
    asOf: "2023-11-30",
  },
  bkg: {
    title: "Verwaltungsgebiete VG5000",
    publisher: "Bundesamt für Kartographie und Geodäsie (BKG)",
    reference: "VG5000_GEM",
    asOf: "2021-01-01",
  },
} satisfies Record<string, Entry>;

/** What the office of the network itself states; where it has it from stands in the locator of the statement. */
const office = {
  geschaeftsstelle: {
    title: "Angabe der Geschäftsstelle",
    publisher: "Geschäftsstelle des Netzwerks",
    reference: "Geschäftsstelle",
  },
} satisfies Record<string, Entry>;

const publicSources = { ...networkPages, ...fundingPages, ...practicePages, ...dataSets };

export type SourceId = keyof typeof seeds | keyof typeof publicSources | keyof typeof office;

/** Every source that records can cite. Public pages were read in November 2026. */
export const sources: readonly Source[] = [
  ...Object.entries<Entry>(seeds).map(([id, entry]): Source => ({ id, kind: "seed", ...entry })),
  ...Object.entries<Entry>(publicSources).map(
    ([id, entry]): Source => ({ id, kind: "public", ...entry, accessedOn: "2026-11" }),
  ),
  ...Object.entries<Entry>(office).map(([id, entry]): Source => ({ id, kind: "office", ...entry })),
];
