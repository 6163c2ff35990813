import { ByteWriter } from "./byte-writer.js";
import { forEachPassage } from "./for-each-passage.js";
import type { Segment } from "./segment.js";

type Postings = Pick<Segment, "stemFrequencies" | "postingOffsets" | "postings">;

/** Turns the words of each passage into the passages of each stem. */
export function invertPassages(
  source: Pick<Segment, "forward" | "lengths">,
  wordStems: Uint32Array,
  stemCount: number,
): Postings {
  const stemFrequencies = countStems(source, wordStems, stemCount);
  const lists = fillLists(source, wordStems, stemFrequencies);
  const writer = new ByteWriter();
  const postingOffsets = new Uint32Array(stemCount + 1);
  let at = 0;
  stemFrequencies.forEach((frequency, stem) => {
    let previous = 0;
    for (const end = at + frequency; at < end; at++) {
      const passage = lists.passages[at] ?? 0;
      writer.writeVarint(passage - previous);
      writer.writeVarint(lists.counts[at] ?? 0);
      previous = passage;
    }
    postingOffsets[stem + 1] = writer.length;
  });
  return { stemFrequencies, postingOffsets, postings: writer.toBytes() };
}

function countStems(
  source: Pick<Segment, "forward" | "lengths">,
  wordStems: Uint32Array,
  stemCount: number,
): Uint32Array {
  const frequencies = new Uint32Array(stemCount);
  const lastPassage = new Int32Array(stemCount).fill(-1);
  forEachPassage(source, (passage, words) => {
    for (const word of words) {
      const stem = wordStems[word] ?? 0;
      if (lastPassage[stem] === passage) continue;
      lastPassage[stem] = passage;
      frequencies[stem] = (frequencies[stem] ?? 0) + 1;
    }
  });
  return frequencies;
}

/** The passages of all stems, one stem after the other, each with the number of times that it holds the stem. */
function fillLists(
  source: Pick<Segment, "forward" | "lengths">,
  wordStems: Uint32Array,
  frequencies: Uint32Array,
): { passages: Uint32Array; counts: Uint32Array } {
  const total = frequencies.reduce((sum, frequency) => sum + frequency, 0);
  const passages = new Uint32Array(total);
  const counts = new Uint32Array(total);
  const nextPlace = new Uint32Array(frequencies.length);
  frequencies.forEach((frequency, stem) => {
    if (stem + 1 < nextPlace.length) nextPlace[stem + 1] = (nextPlace[stem] ?? 0) + frequency;
  });
  const lastPassage = new Int32Array(frequencies.length).fill(-1);
  forEachPassage(source, (passage, words) => {
    for (const word of words) {
      const stem = wordStems[word] ?? 0;
      if (lastPassage[stem] !== passage) {
        lastPassage[stem] = passage;
        passages[nextPlace[stem] ?? 0] = passage;
        nextPlace[stem] = (nextPlace[stem] ?? 0) + 1;
      }
      const place = (nextPlace[stem] ?? 0) - 1;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  });
  return { passages, counts };
}
