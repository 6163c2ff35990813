import { type Database, migrateDatabase } from "@stadtlotse/database";
import { findDocument, listDocuments, readDocumentText } from "./documents/read-documents.js";
import { deleteDocument } from "./documents/store-document.js";
import { ingestLibrary } from "./ingest/ingest-library.js";
import { ingestPaths } from "./ingest/ingest-paths.js";
import type { KnowledgeBase } from "./knowledge-base.js";
import { retrieve } from "./retrieve/retrieve.js";
import { removeStatements, upsertStatements } from "./statements/store-statements.js";
import { migrations } from "./storage/migrations.js";

/**
 * Opens the knowledge base that a database holds, and brings its tables up to date.
 *
 * @throws DatabaseError `NEWER_SCHEMA` when the database was written by a newer version
 */
export async function openKnowledgeBase(database: Database): Promise<KnowledgeBase> {
  await migrateDatabase(database, migrations);
  return {
    ingestPaths: (paths, options) => ingestPaths(database, paths, options),
    ingestLibrary: () => ingestLibrary(database),
    upsertStatements: (statements) => upsertStatements(database, statements),
    removeStatements: (factIds) => removeStatements(database, factIds),
    retrieve: (query, options) => retrieve(database, query, options),
    listDocuments: (visibility) => listDocuments(database, visibility),
    findDocument: (id, visibility) => findDocument(database, id, visibility),
    readDocumentText: (id, visibility) => readDocumentText(database, id, visibility),
    deleteDocument: (id) => deleteDocument(database, id),
  };
}
