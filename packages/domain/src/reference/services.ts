import type { NetworkService, Service, ServiceMatrix } from "../tiers/service.js";
import { serviceMatrixOn } from "../tiers/service-matrix-on.js";

interface Row
  extends Omit<NetworkService, "section" | "openToEveryone" | "overlaps" | "placements">,
    Partial<Pick<NetworkService, "openToEveryone" | "overlaps">>,
    Pick<Service, "basic"> {
  line: number;
}

const consulting: Row[] = [
  {
    id: "telefonische-beratung",
    name: "Telefonische Beratung und Anfragen",
    shortName: "telefonische Beratung und Anfragen",
    basic: true,
    channel: "phone",
    aliases: [
      "Telefonberatung",
      "telefonische Beratung",
      "anrufen",
      "Anruf",
      "Anfrage stellen",
      "telefonisch nachfragen",
      "Auskunft am Telefon",
    ],
    line: 181,
  },
  {
    id: "allgemeine-informationen",
    name: "Allgemeine Informationen",
    shortName: "allgemeine Informationen",
    basic: true,
    aliases: ["allgemeine Infos", "allgemeine Auskunft", "Grundinformationen"],
    line: 182,
  },
  {
    id: "beratung-vor-ort",
    name: "Beratung vor Ort",
    shortName: "Beratung vor Ort",
    basic: false,
    channel: "on-site",
    aliases: [
      "Vor-Ort-Beratung",
      "Ortstermin",
      "Besuch bei uns",
      "jemand kommt vorbei",
      "Beratung im Rathaus",
    ],
    line: 183,
  },
  {
    id: "externe-kompetenz",
    name: "Externe Kompetenz",
    shortName: "externe Kompetenz",
    basic: false,
    aliases: ["externe Fachleute", "externe Beratung", "Expertinnen und Experten von außen", "Gutachter"],
    line: 184,
  },
  {
    id: "prozessbegleitung",
    name: "Prozessbegleitung",
    shortName: "Prozessbegleitung",
    basic: false,
    aliases: ["Begleitung im Prozess", "Moderation", "Projektbegleitung", "Begleitung über längere Zeit"],
    line: 185,
  },
  {
    id: "methodenberatung",
    name: "Methodenberatung",
    shortName: "Methodenberatung",
    basic: false,
    aliases: ["Beratung zu Methoden", "Beteiligungsmethoden", "methodische Hilfe"],
    line: 186,
  },
  {
    id: "inhaltliche-diskussion",
    name: "Inhaltliche Diskussion",
    shortName: "inhaltliche Diskussion",
    basic: false,
    aliases: ["fachliche Diskussion", "Fachdiskussion", "Diskussion über Inhalte"],
    line: 187,
  },
  {
    id: "foerderberatung",
    name: "Förderberatung",
    shortName: "Förderberatung",
    basic: false,
    aliases: [
      "Beratung zu Fördermitteln",
      "Fördermittelberatung",
      "Beratung zu Förderprogrammen",
      "Hilfe beim Förderantrag",
      "Beratung zur Städtebauförderung",
    ],
    line: 188,
  },
  {
    id: "best-practice-hinweise",
    name: "Best-Practice-Hinweise",
    shortName: "Best-Practice-Hinweise",
    basic: false,
    aliases: ["Best Practice", "gute Beispiele", "Praxisbeispiele", "Vorbilder", "Beispiele anderer Städte"],
    line: 189,
  },
  {
    id: "fachboerse",
    name: "Fachbörse",
    shortName: "Fachbörse",
    basic: false,
    aliases: ["Expertenbörse", "Wissensbörse", "Börse für Fachwissen"],
    line: 190,
  },
  {
    id: "beratungswerkzeuge",
    name: "Beratungswerkzeuge",
    shortName: "Beratungswerkzeuge",
    basic: false,
    aliases: ["Werkzeuge für die Beratung", "Tools", "Checklisten", "Leitfäden der Beratung"],
    line: 191,
  },
];

const communication: Row[] = [
  {
    id: "grundangebot-internet",
    name: "Grundangebot Internet",
    shortName: "Grundangebot im Internet",
    basic: true,
    channel: "online",
    aliases: [
      "Internetseite",
      "Homepage",
      "Website",
      "öffentlicher Internetauftritt",
      "normales Internetangebot",
    ],
    line: 193,
  },
  {
    id: "allgemeine-dokumentationen",
    name: "Allgemeine Dokumentationen",
    shortName: "allgemeine Dokumentationen",
    basic: true,
    aliases: ["Dokumentation", "Tagungsdokumentation", "Berichte"],
    line: 194,
  },
  {
    id: "mehrwertangebot-internet",
    name: "Mehrwertangebot Internet (Arbeitshilfen, Innenstadtprofile etc.)",
    shortName: "Mehrwertangebot im Internet",
    basic: false,
    channel: "members-area",
    aliases: [
      "Mitgliederbereich",
      "interner Bereich",
      "Innenstadtprofile",
      "Arbeitshilfen im Internet",
      "Login",
    ],
    overlaps: ["projektdokumentationen"],
    note: "Die Leistungsübersicht nennt Arbeitshilfen zweimal: als Projektdokumentation für alle und im Mehrwertangebot Internet nur für Mitglieder. Im Zweifel klärt das die Geschäftsstelle.",
    line: 195,
  },
  {
    id: "newsletter",
    name: "Newsletter",
    shortName: "Newsletter",
    basic: false,
    aliases: ["Rundbrief", "Infobrief", "E-Mail-Verteiler"],
    line: 196,
  },
  {
    id: "projektdokumentationen",
    name: "Projektdokumentationen (Arbeitshilfen, Magazin)",
    shortName: "Projektdokumentationen (Arbeitshilfen, Magazin)",
    basic: true,
    channel: "print",
    aliases: ["Arbeitshilfen", "Arbeitshilfe", "Magazin Innenstadt", "Magazin", "gedruckte Arbeitshilfen"],
    overlaps: ["mehrwertangebot-internet"],
    note: "Die Leistungsübersicht nennt Arbeitshilfen zweimal: als Projektdokumentation für alle und im Mehrwertangebot Internet nur für Mitglieder. Im Zweifel klärt das die Geschäftsstelle.",
    line: 197,
  },
  {
    id: "presse-und-oeffentlichkeitsarbeit",
    name: "Presse- und Öffentlichkeitsarbeit",
    shortName: "Presse- und Öffentlichkeitsarbeit",
    basic: false,
    aliases: ["Pressearbeit", "Pressemitteilung", "Öffentlichkeitsarbeit", "Medienarbeit"],
    line: 198,
  },
  {
    id: "initiativen-vor-ort",
    name: "Initiativen „Vor Ort“ vernetzt",
    shortName: "Vernetzung von Initiativen vor Ort",
    basic: false,
    aliases: ["Initiativen vor Ort", "lokale Initiativen vernetzen", "Vernetzung vor Ort"],
    line: 199,
  },
];

const events: Row[] = [
  {
    id: "tagung-innenstadt",
    name: "Tagung Innenstadt als öffentlicher und offener Informations- und Erfahrungsaustausch",
    shortName: "Tagung Innenstadt",
    basic: true,
    openToEveryone: true,
    channel: "event",
    aliases: ["Jahrestagung", "Fachtagung", "Tagung", "Innenstadttagung"],
    line: 205,
  },
  {
    id: "erfahrungsaustausch",
    name: "Erfahrungsaustausch als Seminar- und Veranstaltungsreihe",
    shortName: "Erfahrungsaustausch (Seminar- und Veranstaltungsreihe)",
    basic: false,
    channel: "event",
    aliases: [
      "Seminare",
      "Seminarreihe",
      "Veranstaltungsreihe",
      "EA",
      "Erfahrungsaustausch in kleinen Runden",
    ],
    line: 206,
  },
  {
    id: "arbeitsgruppen",
    name: "Arbeitsgruppen zu speziellen Themen (u. a. Vergnügungsstätten, ISG, Handel und Leerstand)",
    shortName: "Arbeitsgruppen zu speziellen Themen",
    basic: false,
    channel: "event",
    aliases: ["Arbeitsgruppe", "in einer Arbeitsgruppe mitarbeiten", "Themengruppe"],
    line: 207,
  },
  {
    id: "innenstadt-gespraeche",
    name: "Innenstadt-Gespräche als begleitender Blick von außen (ein Format für Politiker)",
    shortName: "Innenstadt-Gespräche",
    basic: false,
    channel: "event",
    aliases: [
      "Innenstadtgespräche",
      "Innenstadtgespräch",
      "Gespräche für die Politik",
      "Format für Ratsmitglieder",
    ],
    note: "Das Format richtet sich an Politikerinnen und Politiker; den Anspruch darauf hat die Mitgliedskommune.",
    line: 208,
  },
  {
    id: "netzwerkaustausch-online",
    name: "Netzwerkaustausch zu speziellen Themen – online",
    shortName: "Netzwerkaustausch zu speziellen Themen (online)",
    basic: false,
    channel: "online",
    aliases: [
      "Online-Austausch",
      "Netzwerkaustausch",
      "Online-Netzwerkaustausch",
      "Videokonferenz",
      "digitaler Austausch",
    ],
    line: 209,
  },
];

/**
 * The 23 services of Netzwerk Innenstadt NRW as its brochure of March 2021 lists them, read cell by cell.
 * The added-value column is marked in every row.
 */
export const networkServices: readonly NetworkService[] = [
  ...consulting.map((row) => ofSection("consulting", row)),
  ...communication.map((row) => ofSection("communication", row)),
  ...events.map((row) => ofSection("events", row)),
];

/** The matrix as the brochure prints it. */
export const serviceMatrix2021: ServiceMatrix = serviceMatrixOn(networkServices, "2021-03-31");

function ofSection(section: Service["section"], { basic, line, ...row }: Row): NetworkService {
  return {
    openToEveryone: false,
    overlaps: [],
    section,
    ...row,
    placements: [
      {
        networkId: "netzwerk-innenstadt-nrw",
        tier: basic ? "basic" : "added-value",
        validity: {},
        asOf: "2021-03",
        sourceId: "innenstadt-brochure",
        line,
      },
    ],
  };
}
