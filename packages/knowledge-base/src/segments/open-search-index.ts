import type { Database } from "@stadtlotse/database";
import type { Visibility } from "@stadtlotse/domain";
import type { Synonyms } from "../search/analyze-query.js";
import {
  createSearcher,
  type Searcher,
  type SearchOptions,
  type SearchResult,
} from "../search/create-searcher.js";
import { decodeSegment } from "../search/encode-segment.js";
import type { Segment } from "../search/segment.js";
import {
  type IndexListing,
  type ListedSegment,
  listIndex,
  readGeneration,
  readSegmentBytes,
} from "./read-index.js";
import { rebuildIndex } from "./rebuild-index.js";
import { searchThread } from "./search-thread.js";

/** The index in memory, as far as it has been asked for. */
export interface SearchIndex {
  /** Searches everything that has been committed, by whichever process. */
  search(query: string, visibility: Visibility, options: SearchOptions): Promise<SearchResult>;
  /** From now on these words count as related. */
  useSynonyms(synonyms: Synonyms): void;
}

interface LoadedSegment {
  /** Shared with the thread that searches. */
  bytes: Uint8Array;
  segment: Segment;
}

type Search = (query: string, options: SearchOptions) => SearchResult | Promise<SearchResult>;

interface LoadedIndex {
  listing: IndexListing;
  segments: ReadonlyMap<string, LoadedSegment>;
  searches: Map<Visibility, Search>;
}

/** So few passages are searched faster than a thread is asked. */
const fewPassages = 250;

/** Opens the search index of a database; segments are loaded when a search needs them, and only once. */
export function openSearchIndex(database: Database): SearchIndex {
  let synonyms: Synonyms = new Map();
  let loaded: LoadedIndex | undefined;
  let refreshing: Promise<LoadedIndex> | undefined;
  const current = async (): Promise<LoadedIndex> => {
    const generation = await readGeneration(database);
    // A load that another search began may be older than what has been committed since.
    while (!loaded || loaded.listing.generation < generation) {
      refreshing ??= load(database, loaded?.segments ?? new Map()).finally(() => {
        refreshing = undefined;
      });
      loaded = await refreshing;
    }
    return loaded;
  };
  return {
    async search(query, visibility, options) {
      const index = await current();
      const search = index.searches.get(visibility) ?? openSearch(index, visibility, synonyms);
      index.searches.set(visibility, search);
      return search(query, options);
    },
    useSynonyms(next) {
      synonyms = next;
      loaded?.searches.clear();
    },
  };
}

async function load(database: Database, known: LoadedIndex["segments"]): Promise<LoadedIndex> {
  const listing = await listIndex(database);
  const segments = new Map<string, LoadedSegment>();
  for (const listed of listing.segments) {
    const segment = known.get(listed.id) ?? (await loadSegment(database, listed));
    if (segment === "gone") return load(database, known);
    if (segment === "outdated") {
      await rebuildIndex(database);
      return load(database, known);
    }
    segments.set(listed.id, segment);
  }
  return { listing, segments, searches: new Map() };
}

/** `gone` where it was merged away meanwhile, `outdated` where an older version of the program wrote it. */
async function loadSegment(
  database: Database,
  listed: ListedSegment,
): Promise<LoadedSegment | "gone" | "outdated"> {
  const bytes = await readSegmentBytes(database, listed);
  if (bytes === undefined) return "gone";
  const segment = decodeSegment(bytes);
  return segment ? { bytes, segment } : "outdated";
}

/** Everyone's search is one of public segments alone: what is for members cannot be felt in its statistics. */
function openSearch(
  { listing: { segments: listed, deleted }, segments }: LoadedIndex,
  visibility: Visibility,
  synonyms: Synonyms,
): Search {
  const own = listed.filter((segment) => visibility === "members" || segment.visibility === "public");
  const searched = own.flatMap(({ id }) => {
    const loaded = segments.get(id);
    return loaded ? [{ id, ...loaded }] : [];
  });
  const isLarge = own.reduce((sum, { passages }) => sum + passages, 0) > fewPassages;
  const shared = {
    key: crypto.randomUUID(),
    segments: searched.map(({ id, bytes }) => ({ id, bytes })),
    deleted,
    synonyms,
  };
  let here: Searcher | undefined;
  return (query, options) => {
    const thread = isLarge ? searchThread() : undefined;
    if (thread) {
      here = undefined;
      return thread.search(shared, query, options);
    }
    here ??= createSearcher(
      searched.map(({ segment }) => ({ segment, deleted })),
      synonyms,
    );
    return here.search(query, options);
  };
}
