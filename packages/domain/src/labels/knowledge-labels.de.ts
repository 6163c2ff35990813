import type { AttributionUse } from "../knowledge/attribution.js";
import type { OriginScope } from "../knowledge/best-practice.js";
import type { ProgrammeAreaState } from "../knowledge/district-profile.js";
import type { EventAudience, EventFormat, EventKind } from "../knowledge/event.js";
import type { CommunicationKind } from "../knowledge/member-offers.js";
import type { DistrictProfileSection } from "../knowledge/profile-sections.js";
import type { PublicationKind } from "../knowledge/publication.js";
import type { SurveyQuestionKind } from "../knowledge/survey.js";
import type { TopicBranch } from "../topics/topic.js";
import type { TopicProposalState } from "../topics/working-group.js";

export const eventKindLabels: Record<EventKind, string> = {
  conference: "Tagung",
  "working-group": "Arbeitsgruppe",
  exchange: "Erfahrungsaustausch",
  excursion: "Exkursion",
  "politicians-talk": "Innenstadt-Gespräch",
  workshop: "Werkstatt",
  "members-assembly": "Mitgliederversammlung",
  "big-event": "Großveranstaltung",
  "online-exchange": "Online-Austausch",
  other: "Veranstaltung",
};

export const eventFormatLabels: Record<EventFormat, string> = {
  hybrid: "hybrid",
  "on-site": "vor Ort",
  online: "online",
};

export const eventAudienceLabels: Record<EventAudience, string> = {
  members: "Mitglieder",
  "all-municipalities": "alle Städte und Gemeinden in NRW",
  "municipalities-nationwide": "Kommunen bundesweit",
  politicians: "Politikerinnen und Politiker",
  professionals: "Fachleute",
  public: "alle Interessierten",
};

export const publicationLabels: Record<PublicationKind, string> = {
  arbeitshilfe: "Arbeitshilfe",
  magazine: "Magazin",
  "conference-documentation": "Tagungsdokumentation",
  "journal-article": "Beitrag in einer Fachzeitschrift",
  "status-report": "Statusbericht",
  brochure: "Broschüre",
  flyer: "Faltblatt",
  newsletter: "Newsletter",
  exhibition: "Ausstellung",
  "survey-report": "Auswertung einer Umfrage",
  other: "Veröffentlichung",
};

export const originScopeLabels: Record<OriginScope, string> = {
  member: "aus einer Mitgliedskommune",
  neighbour: "aus der benachbarten kommunalen Praxis",
  state: "aus Nordrhein-Westfalen",
  national: "aus Deutschland",
  international: "aus dem Ausland",
};

export const districtSectionLabels: Record<DistrictProfileSection, string> = {
  character: "Gebietscharakter und Ausgangslage",
  potentials: "Potenziale und Handlungsansätze",
  organisation: "Organisation und Lokale Partner",
  milestones: "Meilensteine",
  perspectives: "Perspektiven",
  contact: "Ansprechperson",
  downloads: "Materialien zum Download",
};

export const programmeAreaLabels: Record<ProgrammeAreaState, string> = {
  running: "laufendes Programmgebiet",
  completed: "abgeschlossenes Programmgebiet",
};

export const communicationLabels: Record<CommunicationKind, string> = {
  newsletter: "Newsletter",
  circular: "Rundmail",
  invitation: "Einladung",
  survey: "Befragung",
};

export const surveyQuestionLabels: Record<SurveyQuestionKind, string> = {
  "single-choice": "eine Antwort",
  "multiple-choice": "mehrere Antworten",
  number: "Zahl",
  text: "Text",
};

export const topicBranchLabels: Record<TopicBranch, string> = {
  "town-centre": "Innenstadt",
  "social-city": "Soziale Stadt",
};

export const topicProposalLabels: Record<TopicProposalState, string> = {
  proposed: "vorgeschlagen",
  accepted: "angenommen",
  declined: "abgelehnt",
  done: "umgesetzt",
};

export const attributionUseLabels: Record<AttributionUse, string> = {
  municipalities: "Daten zu Kommunen",
  map: "Karte",
  funding: "Daten zur Förderung",
  laws: "Gesetzestexte",
};
