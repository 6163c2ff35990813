import type { ErrorCode } from "./error-code.js";

export type ProblemStatus = 400 | 401 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 429 | 500 | 503;

export interface ProblemKind {
  status: ProblemStatus;
  title: string;
  /** What the reader is told where the error itself has no sentence for them. */
  detail: string;
}

const unavailable = {
  status: 503,
  title: "Vorübergehend nicht verfügbar",
  detail: "Die Datenbank ist gerade nicht erreichbar. Bitte versuchen Sie es in einer Minute noch einmal.",
} as const satisfies ProblemKind;

const internal = {
  status: 500,
  title: "Interner Fehler",
  detail: "Interner Fehler. Bitte nennen Sie bei einer Rückfrage die Kennung dieser Anfrage.",
} as const satisfies ProblemKind;

/** The one place where a code becomes a status: a new code does not compile until it stands here. */
export const problemKinds: Record<ErrorCode, ProblemKind> = {
  INVALID_REQUEST: {
    status: 400,
    title: "Ungültige Anfrage",
    detail: "Die Anfrage enthält ungültige Angaben.",
  },
  INVALID_QUESTION: {
    status: 400,
    title: "Ungültige Frage",
    detail: "Bitte stellen Sie eine Frage mit 1 bis 2000 Zeichen.",
  },
  INVALID_INPUT: {
    status: 400,
    title: "Ungültige Angaben",
    detail: "Die Angaben können so nicht gespeichert werden.",
  },
  TOPIC_MISSING: {
    status: 400,
    title: "Thema nicht erkennbar",
    detail: "Aus dieser Frage allein lässt sich kein Thema ablesen.",
  },
  INVALID_JSON: {
    status: 400,
    title: "Kein gültiges JSON",
    detail: "Der Inhalt der Anfrage ist kein gültiges JSON.",
  },
  UNKNOWN_KEY: {
    status: 401,
    title: "Unbekannter Zugangsschlüssel",
    detail: "Der Zugangsschlüssel ist unbekannt, abgelaufen oder widerrufen.",
  },
  INVALID_TOKEN: {
    status: 401,
    title: "Anmeldung ungültig",
    detail: "Ihre Anmeldung ist abgelaufen oder gilt hier nicht. Bitte melden Sie sich neu an.",
  },
  IDENTITY_UNAVAILABLE: {
    status: 503,
    title: "Anmeldedienst nicht erreichbar",
    detail:
      "Der Anmeldedienst ist gerade nicht erreichbar. Bitte versuchen Sie es in einer Minute noch einmal.",
  },
  KEY_REQUIRED: {
    status: 401,
    title: "Zugangsschlüssel erforderlich",
    detail: "Dafür ist ein Zugangsschlüssel erforderlich.",
  },
  SCOPE_MISSING: {
    status: 403,
    title: "Schlüssel nicht dafür bestimmt",
    detail: "Dieser Zugangsschlüssel ist für solche Anfragen nicht freigegeben.",
  },
  NOT_PERMITTED: {
    status: 403,
    title: "Nicht erlaubt",
    detail: "Dazu berechtigt Ihr Zugang nicht.",
  },
  NOT_FOUND: {
    status: 404,
    title: "Nicht gefunden",
    detail: "Unter dieser Adresse gibt es nichts.",
  },
  DOCUMENT_WITHDRAWN: {
    status: 410,
    title: "Dokument zurückgezogen",
    detail: "Dieses Dokument wurde zurückgezogen.",
  },
  CONVERSATION_NOT_FOUND: {
    status: 404,
    title: "Gespräch nicht gefunden",
    detail: "Dieses Gespräch gibt es nicht oder nicht mehr.",
  },
  ANSWER_NOT_FOUND: {
    status: 404,
    title: "Offene Frage nicht gefunden",
    detail: "Zu diesem Gespräch gibt es keine offene Frage, die weitergegeben werden kann.",
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    title: "Methode nicht erlaubt",
    detail: "Diese Adresse nimmt diese Art von Anfrage nicht an.",
  },
  CONFLICT: {
    status: 409,
    title: "Zwischenzeitlich geändert",
    detail: "Der Eintrag wurde inzwischen geändert. Bitte laden Sie ihn neu.",
  },
  INVALID_STEP: {
    status: 409,
    title: "Schritt nicht möglich",
    detail: "Dieser Schritt ist im jetzigen Stand nicht möglich.",
  },
  BODY_TOO_LARGE: {
    status: 413,
    title: "Anfrage zu groß",
    detail: "Der Inhalt der Anfrage ist zu groß.",
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    title: "Format nicht unterstützt",
    detail: 'Bitte senden Sie JSON mit "Content-Type: application/json".',
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    title: "Zu viele Anfragen",
    detail: "Das waren sehr viele Anfragen in kurzer Zeit. Bitte warten Sie einen Moment.",
  },
  TOO_BUSY: {
    status: 503,
    title: "Zurzeit ausgelastet",
    detail: "Gerade fragen sehr viele Menschen gleichzeitig. Bitte versuchen Sie es gleich noch einmal.",
  },
  INTERNAL: internal,
  INVALID_STATEMENT: internal,
  LIBRARY_UNREADABLE: internal,
  OVERTAKEN: unavailable,
  UNAVAILABLE: unavailable,
  LOCKED: unavailable,
  READ_ONLY: unavailable,
  FULL: unavailable,
  NEWER_SCHEMA: unavailable,
};
