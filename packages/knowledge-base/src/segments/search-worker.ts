import { parentPort } from "node:worker_threads";
import type { Synonyms } from "../search/analyze-query.js";
import {
  createSearcher,
  type Searcher,
  type SearchOptions,
  type SearchResult,
} from "../search/create-searcher.js";
import { decodeSegment } from "../search/encode-segment.js";
import type { Segment } from "../search/segment.js";

/** What one audience searches at one moment. Threads share the bytes, which never change. */
export interface SharedIndex {
  key: string;
  segments: readonly { id: string; bytes: Uint8Array }[];
  deleted: ReadonlySet<string>;
  synonyms: Synonyms;
}

/** What the thread is told. Only a search is answered. */
export type SearchTask =
  | { kind: "open"; index: SharedIndex }
  | { kind: "close"; key: string }
  | { kind: "search"; number: number; key: string; query: string; options: SearchOptions };

/** The answer to the search of this number; a first message says that the thread is ready. */
export type SearchAnswer = { number: number } & ({ result: SearchResult } | { failure: string });

interface OpenIndex {
  searcher: Searcher;
  segments: ReadonlyMap<string, Segment>;
}

const open = new Map<string, OpenIndex>();

parentPort?.on("message", (task: SearchTask) => {
  if (task.kind === "open") open.set(task.index.key, openIndex(task.index));
  else if (task.kind === "close") open.delete(task.key);
  else parentPort?.postMessage(answer(task));
});

parentPort?.postMessage("ready");

function openIndex({ segments, deleted, synonyms }: SharedIndex): OpenIndex {
  const decoded = new Map(
    segments.map(({ id, bytes }) => {
      const segment = findOpen(id) ?? decodeSegment(bytes);
      if (segment === undefined) throw new RangeError("a segment of another version cannot be searched");
      return [id, segment];
    }),
  );
  const searched = Array.from(decoded.values(), (segment) => ({ segment, deleted }));
  return { searcher: createSearcher(searched, synonyms), segments: decoded };
}

/** Most segments of an index were in its earlier form too, and what was counted in them is known. */
function findOpen(id: string): Segment | undefined {
  for (const { segments } of open.values()) {
    const segment = segments.get(id);
    if (segment) return segment;
  }
  return undefined;
}

function answer({ number, key, query, options }: SearchTask & { kind: "search" }): SearchAnswer {
  try {
    const index = open.get(key);
    if (index === undefined) throw new RangeError("an index must be opened before it is searched");
    return { number, result: index.searcher.search(query, options) };
  } catch (error) {
    return { number, failure: String(error) };
  }
}
