import { and, between, eq, isNotNull, or, sql } from "drizzle-orm";
import { documents, passages, statements } from "./tables.js";

const lastPassage = sql`${documents.firstPassage} + ${documents.passages} - 1`;

/** Joins passages with their document, and gives none for a passage of a form that is not in force. */
export const inForce = and(
  eq(documents.id, passages.documentId),
  between(passages.id, documents.firstPassage, lastPassage),
);

/** Of passages joined with documents and statements: those that can be found. */
export const isCurrent = or(isNotNull(documents.id), isNotNull(statements.factId));

/** The same for SQL over `kb_passages` and `kb_documents`. */
export const inForceSql = `kb_documents.id = kb_passages.document_id AND kb_passages.id
  BETWEEN kb_documents.first_passage AND kb_documents.first_passage + kb_documents.passages - 1`;
