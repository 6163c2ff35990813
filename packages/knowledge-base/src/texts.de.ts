import type { RejectionCode } from "./parse/rejection.js";

/** Why a file was not taken in, for the person who offered it. */
export const rejectionTexts: Record<RejectionCode, (detail?: string) => string> = {
  NOT_FOUND: () => "Unter diesem Pfad gibt es keine Datei und keinen Ordner.",
  NOT_READABLE: () => "Die Datei kann nicht gelesen werden; bitte prüfen Sie die Zugriffsrechte.",
  EMPTY_FOLDER: () => "Der Ordner enthält keine lesbaren Dateien.",
  EMPTY_FILE: () => "Die Datei ist leer.",
  TOO_LARGE: (limit) => `Die Datei ist zu groß${limit === undefined ? "" : ` (erlaubt sind ${limit})`}.`,
  UNSUPPORTED: () =>
    "Das Dateiformat wird nicht unterstützt; lesbar sind PDF, Word, PowerPoint, HTML, Markdown und Text.",
  JSON: () => "Die Datei enthält JSON-Daten und keinen lesbaren Text; aus ihr lässt sich nichts zitieren.",
  OLD_OFFICE: () =>
    "Die Datei hat das alte Office-Format (DOC, PPT, XLS) oder ist mit einem Kennwort geschützt; bitte speichern Sie sie als DOCX, PPTX oder PDF.",
  ENCRYPTED: () => "Die Datei ist mit einem Kennwort geschützt.",
  DAMAGED: () => "Die Datei ist beschädigt oder unvollständig.",
  NO_TEXT: () =>
    "Die Datei enthält keinen lesbaren Text (nur Bilder oder Zeichnungen); bitte liefern Sie eine Fassung mit Text.",
  TOO_SLOW: () => "Das Lesen der Datei dauert zu lange und wurde abgebrochen.",
  PARSER_FAILED: () => "Die Datei lässt sich nicht verarbeiten.",
  INVALID_METADATA: (field) =>
    `Die Angaben zur Datei sind fehlerhaft${field === undefined ? "" : ` (Feld „${field}“)`}.`,
};

/** Why a page of a document cannot be searched. */
export const unreadablePageTexts = {
  noText: "Die Seite enthält keinen lesbaren Text (nur Bilder oder Zeichnungen).",
  brokenCharacters: "Die Zeichen der Seite lassen sich nicht als Text lesen.",
};

/** What `check` finds wrong, for the operator. */
export const faultTexts = {
  miscounted: (document: string) =>
    `Dokument „${document}“ hat mehr oder weniger Textstellen, als zu ihm gehören.`,
  misplaced: (count: number) => `${count} Textstellen stehen nicht im Text ihres Dokuments.`,
  orphaned: (count: number) => `${count} Textstellen gehören zu nichts.`,
  unreadable: (segment: string) => `Teil ${segment} des Suchindex lässt sich nicht lesen.`,
  notFound: (count: number) => `${count} Textstellen fehlen im Suchindex.`,
  gone: (count: number) => `${count} Textstellen stehen im Suchindex und sind gelöscht.`,
  doubled: (count: number) => `${count} Textstellen stehen mehrfach im Suchindex.`,
};

export const vectorTexts = {
  unavailable: (address: string, reason: string) =>
    `Die Embeddings unter ${address} sind nicht zu erreichen (${reason}); gesucht wird nur nach Wörtern.`,
};
