import type { AnswerOrigin, AnswerOutcome, Tier } from "../answers/answer.js";
import { approximationWords } from "../calculations/texts.de.js";
import type { ConflictOutcome } from "../facts/conflict-decision.js";
import type { ConflictKind } from "../facts/conflicts.js";
import type { Approximation, Certainty, FactStatus, Visibility } from "../facts/fact.js";
import type { SourceKind } from "../facts/source.js";
import type { EntitlementReason, ServiceChannel, ServiceSection } from "../tiers/service.js";
import { sectionNames } from "../tiers/texts.de.js";

export const tierLabels: Record<Tier, string> = {
  "added-value": "Mehrwertangebot",
  basic: "Basisangebot",
  none: "kein Angebot (außerhalb von NRW)",
};

export const answerOutcomeLabels: Record<AnswerOutcome, string> = {
  answered: "beantwortet",
  clarification: "Rückfrage",
  restricted: "nur für Mitglieder",
  declined: "nicht beantwortet",
};

export const answerOriginLabels: Record<AnswerOrigin, string> = {
  facts: "aus belegten Angaben",
  passages: "aus Dokumenten",
  mixed: "aus Angaben und Dokumenten",
  "language-model": "von einem Sprachmodell formuliert",
  none: "ohne Quelle",
};

export const approximationLabels: Record<Approximation, string> = { ...approximationWords, exact: "genau" };

export const factStatusLabels: Record<FactStatus, string> = {
  proposed: "vorgeschlagen",
  decided: "beschlossen",
  "in-force": "in Kraft",
  ended: "beendet",
  reported: "berichtet",
};

export const certaintyLabels: Record<Certainty, string> = {
  documented: "belegt",
  secondary: "aus zweiter Hand",
  unconfirmed: "nicht bestätigt",
};

export const visibilityLabels: Record<Visibility, string> = {
  public: "öffentlich",
  members: "nur für Mitglieder",
};

export const sourceKindLabels: Record<SourceKind, string> = {
  seed: "Grundlagendokument",
  public: "öffentliche Quelle",
  office: "Angabe der Geschäftsstelle",
};

export const conflictLabels: Record<ConflictKind, string> = {
  temporal: "Angaben aus verschiedener Zeit",
  definitional: "Angaben mit verschiedener Bedeutung",
  internal: "Widerspruch innerhalb einer Quelle",
  arithmetic: "Rechnung geht nicht auf",
};

export const conflictOutcomeLabels: Record<ConflictOutcome, string> = {
  decided: "entschieden",
  "left-open": "bewusst offen",
};

export const serviceSectionLabels: Record<ServiceSection, string> = sectionNames;

export const serviceChannelLabels: Record<ServiceChannel, string> = {
  print: "gedruckt oder als Dokumentation",
  "members-area": "Mitgliederbereich im Internet",
  phone: "Telefon",
  "on-site": "vor Ort",
  online: "online",
  event: "Veranstaltung",
};

export const entitlementReasonLabels: Record<EntitlementReason, string> = {
  "open-to-all": "offen für alle",
  "basic-tier": "Basisangebot",
  member: "Mehrwertangebot für Mitglieder",
  "members-only": "nur für Mitglieder",
  "outside-nrw": "nur für Kommunen in NRW",
};
