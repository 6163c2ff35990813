import type { Database } from "@stadtlotse/database";
import { eq, inArray } from "drizzle-orm";
import { analyzeText } from "../analysis/analyze-text.js";
import { documentColumns } from "../documents/document-record.js";
import type { RetrievedPassage, RetrieveOptions } from "../knowledge-base.js";
import { documents, passages, statements } from "../storage/tables.js";
import { findSentences, locate, type PassageRow } from "./find-sentences.js";

interface Candidate {
  passage: PassageRow;
  document: typeof documents.$inferSelect | null;
  statement: typeof statements.$inferSelect | null;
  score: number;
}

const mostPassages = 200;
const bestSentences = 3;

/** The passages that share the most telling words with a query, best first. */
export async function retrieve(
  database: Database,
  query: string,
  options: RetrieveOptions,
): Promise<RetrievedPassage[]> {
  const terms = [...new Set(analyzeText(query))];
  if (terms.length === 0) return [];
  const candidates = await findCandidates(database, terms, options);
  const weights = weighTerms(terms, candidates);
  return candidates.map((candidate) => present(candidate, weights));
}

async function findCandidates(
  { client, orm }: Database,
  terms: string[],
  options: RetrieveOptions,
): Promise<Candidate[]> {
  const table = options.visibility === "members" ? "kb_search_all" : "kb_search_public";
  const kinds = options.kinds ?? ["document", "statement"];
  const column = kinds.length === 1 ? (kinds[0] === "document" ? "document_id" : "fact_id") : "id";
  const { rows } = await client.execute({
    sql: `SELECT rowid AS id, bm25(${table}, 1.0, 1.0) AS score FROM ${table} WHERE ${table} MATCH ?
      AND +rowid IN (SELECT id FROM kb_passages WHERE ${column} IS NOT NULL) ORDER BY score LIMIT ?`,
    args: [terms.map((term) => `"${term}"`).join(" OR "), Math.min(Math.max(options.limit, 1), mostPassages)],
  });
  const scores = new Map(rows.map((row) => [Number(row.id), -Number(row.score)]));
  const found = await orm
    .select({ passage: passages, document: documentColumns, statement: statements })
    .from(passages)
    .leftJoin(documents, eq(documents.id, passages.documentId))
    .leftJoin(statements, eq(statements.factId, passages.factId))
    .where(inArray(passages.id, [...scores.keys()]));
  return found
    .map((row) => ({ ...row, score: scores.get(row.passage.id) ?? 0 }))
    .sort((left, right) => right.score - left.score || left.passage.id - right.passage.id);
}

/** Rare words weigh more; how rare they are is told from the passages that were found. */
function weighTerms(terms: readonly string[], candidates: readonly Candidate[]): Map<string, number> {
  const held = candidates.map(
    ({ passage }) => new Set(analyzeText(`${passage.headingPath.join(" ")} ${passage.text}`)),
  );
  return new Map(
    terms.map((term) => {
      const count = held.filter((words) => words.has(term)).length;
      return [term, Math.log(1 + (candidates.length + 1) / (count + 0.5))];
    }),
  );
}

function present(
  { passage, document, statement, score }: Candidate,
  weights: Map<string, number>,
): RetrievedPassage {
  const about = document ?? statement;
  const asOf = about?.asOf ?? undefined;
  const title = about?.title ?? "";
  return {
    passageId: document
      ? `${document.id}#${passage.ordinal}`
      : `fact:${statement?.factId}@${statement?.revision}`,
    kind: document ? "document" : "statement",
    ...(document ? { documentId: document.id } : {}),
    ...(statement ? { factId: statement.factId } : {}),
    title,
    source: about?.source ?? "",
    ...(asOf === undefined ? {} : { asOf }),
    visibility: passage.visibility,
    locator: locate(passage, passage.start),
    headingPath: passage.headingPath,
    text: passage.text,
    start: passage.start,
    end: passage.end,
    sentences: rankSentences(passage, weights),
    score,
    scoreParts: { bm25: score },
    coverage: shareOf(weights, `${title} ${passage.headingPath.join(" ")} ${passage.text}`),
  };
}

function rankSentences(passage: PassageRow, weights: Map<string, number>): RetrievedPassage["sentences"] {
  return findSentences(passage)
    .map((sentence) => ({ ...sentence, score: shareOf(weights, sentence.text) }))
    .sort((left, right) => right.score - left.score || left.start - right.start)
    .slice(0, bestSentences);
}

function shareOf(weights: Map<string, number>, text: string): number {
  const words = new Set(analyzeText(text));
  let held = 0;
  let all = 0;
  for (const [term, weight] of weights) {
    all += weight;
    if (words.has(term)) held += weight;
  }
  return all === 0 ? 0 : held / all;
}
