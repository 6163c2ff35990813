import type { Database } from "@stadtlotse/database";
import type { Visibility } from "@stadtlotse/domain";
import type { Synonyms } from "../search/analyze-query.js";
import { createSearcher, type Searcher } from "../search/create-searcher.js";
import type { Segment } from "../search/segment.js";
import { type IndexListing, listIndex, readGeneration, readSegment } from "./read-index.js";
import { rebuildIndex } from "./rebuild-index.js";

/** The index in memory, as far as it has been asked for. */
export interface SearchIndex {
  /** A searcher over everything that has been committed, by whichever process. */
  searcherFor(visibility: Visibility): Promise<Searcher>;
}

interface LoadedIndex {
  listing: IndexListing;
  segments: Map<string, Segment>;
  searchers: Map<Visibility, Searcher>;
}

/** Opens the search index of a database; segments are loaded when a search needs them, and only once. */
export function openSearchIndex(database: Database, synonyms: Synonyms): SearchIndex {
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
    async searcherFor(visibility) {
      const index = await current();
      const searcher = index.searchers.get(visibility) ?? searcherOver(index, visibility, synonyms);
      index.searchers.set(visibility, searcher);
      return searcher;
    },
  };
}

async function load(database: Database, known: ReadonlyMap<string, Segment>): Promise<LoadedIndex> {
  const listing = await listIndex(database);
  const segments = new Map<string, Segment>();
  for (const listed of listing.segments) {
    const segment = known.get(listed.id) ?? (await readSegment(database, listed));
    if (segment === "gone") return load(database, known);
    if (segment === "outdated") {
      await rebuildIndex(database);
      return load(database, known);
    }
    segments.set(listed.id, segment);
  }
  return { listing, segments, searchers: new Map() };
}

/** Everyone's searcher is built from public segments alone: what is for members cannot be felt in its statistics. */
function searcherOver(
  { listing, segments }: LoadedIndex,
  visibility: Visibility,
  synonyms: Synonyms,
): Searcher {
  const searched = listing.segments
    .filter((segment) => visibility === "members" || segment.visibility === "public")
    .flatMap(({ id }) => segments.get(id) ?? [])
    .map((segment) => ({ segment, deleted: listing.deleted }));
  return createSearcher(searched, synonyms);
}
