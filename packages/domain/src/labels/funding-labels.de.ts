import type {
  ApplicantKind,
  FundingLevel,
  FundingMeasure,
  ProgrammeConditions,
} from "../funding/funding-programme.js";

export const fundingMeasureLabels: Record<FundingMeasure, string> = {
  "integrated-concept": "Integriertes Entwicklungs- oder Handlungskonzept",
  "town-centre": "Stärkung von Innenstadt und Ortskern",
  "vacant-shops": "leer stehende Ladenlokale",
  "large-retail-buildings": "große leer stehende Handelsimmobilien",
  "centre-management": "Zentren- oder Citymanagement",
  "local-fund": "Verfügungsfonds",
  "public-space": "öffentlicher Raum, Straßen und Plätze",
  "historic-buildings": "historische Stadtkerne und Baudenkmäler",
  "building-renewal": "Erneuerung von Gebäuden",
  brownfield: "Brachflächen und Zwischennutzung",
  "structural-change": "Strukturwandel und Funktionsverlust",
  "deprived-district": "benachteiligte Stadtteile",
  "neighbourhood-management": "Quartiersmanagement",
  "social-infrastructure": "soziale Infrastruktur und Treffpunkte",
  "culture-venue": "Kulturorte",
  "sports-facility": "Sportstätten",
  "urban-green": "Grün- und Freiflächen",
  "climate-adaptation": "Klimaschutz und Klimaanpassung",
  accessibility: "Barrierefreiheit",
  participation: "Beteiligung der Bürgerinnen und Bürger",
  "housing-environment": "Wohnumfeld",
  "public-services": "Daseinsvorsorge",
};

export const fundingLevelLabels: Record<FundingLevel, string> = {
  "federal-and-state": "Bund und Land",
  federal: "Bund",
  state: "Land",
  "eu-and-state": "EU und Land",
};

export const applicantLabels: Record<ApplicantKind, string> = {
  municipality: "Kommunen",
  "municipal-association": "Gemeindeverbände",
  club: "Vereine und Initiativen",
  company: "Unternehmen",
  "private-owner": "Eigentümerinnen und Eigentümer",
};

export const requirementLabels: Record<ProgrammeConditions["requires"][number], string> = {
  "integrated-concept": "Integriertes städtebauliches Entwicklungskonzept (ISEK)",
  "council-area-decision": "Gebietsbeschluss des Rates",
  "climate-measure": "Maßnahmen zum Klimaschutz oder zur Klimaanpassung",
  "own-share": "kommunaler Eigenanteil",
};
