import { libraryPrefix } from "../ingest/ingest-library.js";
import type { RetrievedPassage, RetrieveOptions } from "../knowledge-base.js";
import type { SearchHit } from "../search/create-searcher.js";
import type { SearchIndex } from "../segments/open-search-index.js";
import { fuseRankings } from "../vectors/fuse-rankings.js";
import type { Vectors } from "../vectors/open-vectors.js";
import { locate } from "./locate.js";
import type { Passages, StoredPassage } from "./open-passages.js";

const mostPassages = 200;
const mostSentences = 8;

/** The passages nearest to a query, best first, each with what of it can be quoted. */
export async function retrieve(
  passages: Passages,
  index: SearchIndex,
  query: string,
  options: RetrieveOptions,
  vectors?: Vectors,
): Promise<RetrievedPassage[]> {
  const limit = Math.min(Math.max(options.limit, 1), mostPassages);
  const { documentsOf } = options;
  if (documentsOf !== undefined && !(await passages.haveDocumentsOf(documentsOf))) return [];
  const kinds = documentsOf === undefined ? options.kinds : (["document"] as const);
  const found = await index.search(query, options.visibility, {
    limit: vectors ? mostPassages : limit,
    ...(kinds ? { kinds } : {}),
  });
  const hits = vectors ? (await fuse(query, found.hits, vectors)).slice(0, limit) : found.hits;
  const stored = await passages.read(hits.map(({ passageId }) => passageId));
  // Another process may have removed a passage since the search; the next search knows of it.
  return hits.flatMap((hit) => {
    const found = stored.get(hit.passageId);
    const isWanted = documentsOf === undefined || found?.document?.source === documentsOf;
    return found && isWanted ? [present(found, hit)] : [];
  });
}

/** Orders what the search by words found by the nearness of meaning too. */
async function fuse(query: string, hits: readonly SearchHit[], vectors: Vectors): Promise<SearchHit[]> {
  if (hits.length === 0) return [];
  const byId = new Map(hits.map((hit) => [hit.passageId, hit]));
  const places = await vectors.rank(query, [...byId.keys()]);
  if (places.size === 0) return [...hits];
  return fuseRankings([...byId.keys()], places).flatMap(({ item, score }) => {
    const hit = byId.get(item);
    const vectorPlace = places.get(item);
    const parts = { words: hit?.score ?? 0, ...(vectorPlace === undefined ? {} : { vectorPlace }) };
    return hit ? [{ ...hit, score, scoreParts: { ...hit.scoreParts, ...parts } }] : [];
  });
}

function present({ passage, document, statement }: StoredPassage, hit: SearchHit): RetrievedPassage {
  const about = document ?? statement;
  const asOf = about?.asOf ?? undefined;
  return {
    passageId: document
      ? `${document.id}#${passage.ordinal}`
      : `fact:${statement?.factId}@${statement?.revision}`,
    kind: document ? "document" : "statement",
    ...(document
      ? { documentId: document.id, isGuide: document.path?.startsWith(libraryPrefix) ?? false }
      : {}),
    ...(statement ? { factId: statement.factId } : {}),
    title: about?.title ?? "",
    source: about?.source ?? "",
    ...(asOf === undefined ? {} : { asOf }),
    visibility: passage.visibility,
    locator: locate(passage, passage.start),
    headingPath: [...passage.headingPath],
    text: passage.text,
    start: passage.start,
    end: passage.end,
    sentences: hit.sentences.slice(0, mostSentences).map(({ start, end, score }) => ({
      text: passage.text.slice(start, end),
      start: passage.start + start,
      end: passage.start + end,
      score,
      locator: locate(passage, passage.start + start),
    })),
    score: hit.score,
    scoreParts: hit.scoreParts,
    confidence: hit.confidence,
    coverage: hit.coverage,
  };
}
