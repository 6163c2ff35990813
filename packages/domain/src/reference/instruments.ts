import type { FundingInstrument } from "../funding/funding-programme.js";
import { baugb } from "./programmes/shared-terms.js";

/** Instruments, laws and directives that askers take for programmes. */
export const instruments: readonly FundingInstrument[] = [
  {
    id: "verfuegungsfonds",
    name: "Verfügungsfonds",
    aliases: ["Verfügungsfond", "Projektfonds"],
    kind: "instrument",
    explanation:
      "Ein Topf für kleine Projekte in einem Fördergebiet, über die ein örtliches Gremium entscheidet. In Zentren kommt das Geld in der Regel je zur Hälfte aus öffentlicher und aus privater Hand.",
    legalBasis: [
      { act: "StBauFRL NRW 2023", provision: "Nr. 10", subject: "Kommunale Förderprogramme und Fonds" },
    ],
    certainty: "documented",
    sourceIds: ["stbaufrl-2023", "herzogenrath", "velbert"],
    note: "Nicht zu verwechseln mit dem Verfügungsfonds Anmietung des Sofortprogramms.",
  },
  {
    id: "verfuegungsfonds-anmietung",
    name: "Verfügungsfonds Anmietung",
    aliases: ["Anmietungsfonds"],
    kind: "instrument",
    explanation:
      "Baustein des Sofortprogramms Innenstadt: Die Kommune mietet leere Ladenlokale an und vermietet sie günstig weiter, bis zu zwei Jahre und höchstens bis Ende 2023.",
    legalBasis: [],
    validity: { from: "2020", to: "2023-12-31" },
    certainty: "documented",
    sourceIds: ["sofortprogramm"],
  },
  {
    id: "isek",
    name: "Integriertes städtebauliches Entwicklungskonzept",
    aliases: ["ISEK", "Integriertes Handlungskonzept"],
    kind: "instrument",
    explanation:
      "Das Konzept, das die Gesamtmaßnahme der Städtebauförderung und ihre Teile festlegt; ohne dieses Konzept gibt es keine Förderung.",
    legalBasis: [{ act: "StBauFRL NRW 2023", provision: "Nr. 4.1" }],
    certainty: "documented",
    sourceIds: ["nrw-questions", "nrwbank"],
  },
  {
    id: "isg",
    name: "Immobilien- und Standortgemeinschaft",
    aliases: ["ISG", "BID"],
    kind: "instrument",
    explanation:
      "Eigentümerinnen und Eigentümer verbessern gemeinsam ihren Standort und zahlen dafür eine Abgabe; die Kommune legt das Gebiet durch Satzung fest.",
    legalBasis: [baugb("§ 171f", "Private Initiativen zur Stadtentwicklung"), { act: "ISGG NRW" }],
    certainty: "documented",
    sourceIds: ["isg-wuppertal", "isg-severinstrasse", "isg-ihk"],
  },
  {
    id: "isgg",
    name: "Gesetz über Immobilien- und Standortgemeinschaften",
    aliases: ["ISGG", "ISGG NRW"],
    kind: "law",
    explanation:
      "Landesgesetz vom 10. Juni 2008, geändert zum 1. Juli 2014, auf dessen Grundlage Immobilien- und Standortgemeinschaften entstehen.",
    legalBasis: [baugb("§ 171f", "Private Initiativen zur Stadtentwicklung")],
    validity: { from: "2008-06-10" },
    certainty: "documented",
    sourceIds: ["isg-severinstrasse"],
  },
  {
    id: "stbaufrl-nrw-2023",
    name: "Städtebauförderrichtlinie Nordrhein-Westfalen 2023",
    aliases: ["Städtebauförderrichtlinie", "StBauFRL"],
    kind: "directive",
    explanation:
      "Runderlass vom 15. Juni 2023, nach dem das Land Nordrhein-Westfalen die Städtebauförderung vergibt.",
    legalBasis: [],
    validity: { from: "2023" },
    predecessorId: "foerderrichtlinien-stadterneuerung-2008",
    certainty: "documented",
    sourceIds: ["stbaufrl-2023", "bezirksregierung-duesseldorf"],
  },
  {
    id: "foerderrichtlinien-stadterneuerung-2008",
    name: "Förderrichtlinien Stadterneuerung 2008",
    aliases: ["Förderrichtlinien 2008"],
    kind: "directive",
    explanation:
      "Frühere Richtlinien des Landes; Maßnahmen, die nach ihnen bewilligt wurden, bleiben bei ihnen.",
    legalBasis: [],
    validity: { from: "2008" },
    certainty: "documented",
    sourceIds: ["bezirksregierung-duesseldorf"],
  },
  {
    id: "verwaltungsvereinbarung",
    name: "Verwaltungsvereinbarung Städtebauförderung",
    aliases: ["VV Städtebauförderung", "VV"],
    kind: "agreement",
    explanation:
      "Vereinbarung von Bund und Ländern, mit der der Bund seine Finanzhilfen für die Städtebauförderung vergibt.",
    legalBasis: [baugb("§ 164b", "Verwaltungsvereinbarung"), { act: "GG", provision: "Art. 104b" }],
    certainty: "documented",
    sourceIds: ["vv-2023", "vv-2026", "baugb"],
  },
  {
    id: "quartiersmanagement",
    name: "Quartiersmanagement",
    aliases: ["Stadtteilmanagement"],
    kind: "instrument",
    explanation:
      "Ansprechstelle im Fördergebiet, die Menschen, Verwaltung und Projekte im Quartier zusammenbringt; sie ist in der Städtebauförderung förderfähig.",
    legalBasis: [baugb("§ 171e", "Maßnahmen der Sozialen Stadt")],
    certainty: "documented",
    sourceIds: ["bezirksregierung-arnsberg", "baugb"],
  },
];
