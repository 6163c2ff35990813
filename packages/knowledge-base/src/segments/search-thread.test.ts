import { expect, it, vi } from "vitest";
import { buildSegment } from "../search/build-segment.js";
import { createSearcher } from "../search/create-searcher.js";
import { encodeSegment } from "../search/encode-segment.js";
import { searchThread } from "./search-thread.js";
import type { SharedIndex } from "./search-worker.js";

function segmentOf(...texts: string[]) {
  return buildSegment(
    texts.map((text) => ({
      id: String(text.length),
      kind: "document" as const,
      title: "Netzwerk",
      headings: [],
      variants: [],
      text,
    })),
  );
}

const old = segmentOf("Die Tagung ist öffentlich.", "Der Leerstand in der Innenstadt sinkt.");
const added = segmentOf("Zur Tagung kommen alle Mitglieder des Netzwerks.");
const deleted = new Set(["26"]);

function shared(key: string, ...segments: (typeof old)[]): SharedIndex {
  return {
    key,
    segments: segments.map((segment, index) => ({ id: `segment-${index}`, bytes: encodeSegment(segment) })),
    deleted,
    synonyms: new Map([["leere", [{ word: "leerstand", weight: 0.7 }]]]),
  };
}

function started() {
  return vi.waitUntil(searchThread, { interval: 5, timeout: 20_000 });
}

it("finds what a search in this thread finds, of each index as it stood", async () => {
  const thread = await started();
  const [before, after] = [shared("before", old), shared("after", old, added)];
  for (const query of ["Wann ist die Tagung?", "Leere", "Leersatnd"]) {
    for (const [index, segments] of [
      [before, [old]],
      [after, [old, added]],
    ] as const) {
      const here = createSearcher(
        segments.map((segment) => ({ segment, deleted })),
        index.synonyms,
      );
      expect(await thread.search(index, query, { limit: 5 })).toEqual(here.search(query, { limit: 5 }));
    }
  }
});

it("opens an index again that gave way to newer ones", async () => {
  const thread = await started();
  const first = shared("first", old);
  const before = await thread.search(first, "Leerstand", { limit: 1 });
  for (const number of Array(10).keys())
    await thread.search(shared(`other-${number}`, old), "x", { limit: 1 });
  expect(before.hits).toHaveLength(1);
  expect(await thread.search(first, "Leerstand", { limit: 1 })).toEqual(before);
});

it("says that a search failed when the thread dies, and starts another one", async () => {
  const thread = await started();
  const ended = thread.worker.terminate();
  await expect(thread.search(shared("last", old), "Leerstand", { limit: 1 })).rejects.toThrow("has died");
  await ended;
  const { hits } = await (await started()).search(shared("again", old), "Leerstand", { limit: 1 });
  expect(hits).toHaveLength(1);
});
