import { type Database, migrateDatabase } from "@stadtlotse/database";
import { findDocument, listDocuments, readDocumentText, readOutline } from "./documents/read-documents.js";
import { openWithdrawn, withdrawDocument } from "./documents/withdrawn-documents.js";
import { ingestLibrary } from "./ingest/ingest-library.js";
import { ingestPaths } from "./ingest/ingest-paths.js";
import { listRemovedGuides, noteRemoval, restoreGuide } from "./ingest/removed-guides.js";
import type { KnowledgeBase } from "./knowledge-base.js";
import { openPassages } from "./retrieve/open-passages.js";
import { retrieve } from "./retrieve/retrieve.js";
import { checkIndex } from "./segments/check-index.js";
import { openSearchIndex } from "./segments/open-search-index.js";
import { rebuildIndex } from "./segments/rebuild-index.js";
import { removeStatements, upsertStatements } from "./statements/store-statements.js";
import { migrations } from "./storage/migrations.js";
import { openUploads } from "./uploads/open-uploads.js";
import type { EmbeddingEndpoint } from "./vectors/embed-texts.js";

export interface KnowledgeBaseOptions {
  /** Whether text is read from images of pages that hold no other. */
  ocr?: boolean;
  /** Where vectors of texts come from; without it nothing of them is loaded. */
  embedding?: EmbeddingEndpoint;
}

/**
 * Opens the knowledge base that a database holds, and brings its tables up to date.
 *
 * @throws DatabaseError `NEWER_SCHEMA` when the database was written by a newer version
 */
export async function openKnowledgeBase(
  database: Database,
  { ocr = false, embedding }: KnowledgeBaseOptions = {},
): Promise<KnowledgeBase> {
  await migrateDatabase(database, migrations);
  const index = openSearchIndex(database);
  const passages = openPassages(database);
  const vectors = embedding && (await import("./vectors/open-vectors.js")).openVectors(database, embedding);
  const withVectors = async <Result>(work: Promise<Result>): Promise<Result> => {
    const result = await work;
    await vectors?.update();
    return result;
  };
  return {
    ingestPaths: (paths, options = {}) => withVectors(ingestPaths(database, paths, options, { ocr })),
    ingestLibrary: (options) => withVectors(ingestLibrary(database, options)),
    upsertStatements: (statements) => withVectors(upsertStatements(database, statements)),
    removeStatements: (factIds) => removeStatements(database, factIds),
    retrieve: (query, options) => retrieve(passages, index, query, options, vectors),
    useSynonyms: index.useSynonyms,
    listDocuments: (visibility) => listDocuments(database, visibility),
    findDocument: (id, visibility) => findDocument(database, id, visibility),
    readDocumentText: (id, visibility) => readDocumentText(database, id, visibility),
    readOutline: (id, visibility) => readOutline(database, id, visibility),
    withdrawDocument: (id, options) => withdrawDocument(database, id, options, [noteRemoval(id)]),
    withdrawn: openWithdrawn(database),
    listRemovedGuides: () => listRemovedGuides(database),
    restoreGuide: (id, options) => withVectors(restoreGuide(database, id, options)),
    uploads: openUploads(database),
    check: () => checkIndex(database),
    rebuildIndex: () => rebuildIndex(database),
  };
}
