import { ByteWriter } from "./byte-writer.js";
import type { Segment } from "./segment.js";
import { trigrams } from "./trigrams.js";

type Trigrams = Pick<Segment, "trigrams" | "trigramFrequencies" | "trigramOffsets" | "trigramWords">;

/** Turns the trigrams of each word into the words of each trigram. */
export function invertWords(words: readonly string[], wordFrequencies: Uint32Array): Trigrams {
  const lists = new Map<number, number[]>();
  words.forEach((word, place) => {
    for (const code of trigrams(word)) {
      const list = lists.get(code);
      if (list === undefined) lists.set(code, [place]);
      else list.push(place);
    }
  });
  const codes = Uint32Array.from(lists.keys()).sort();
  const writer = new ByteWriter();
  const trigramOffsets = new Uint32Array(codes.length + 1);
  const trigramFrequencies = new Uint32Array(codes.length);
  codes.forEach((code, index) => {
    let previous = 0;
    for (const place of lists.get(code) ?? []) {
      writer.writeVarint(place - previous);
      previous = place;
      trigramFrequencies[index] = (trigramFrequencies[index] ?? 0) + (wordFrequencies[place] ?? 0);
    }
    trigramOffsets[index + 1] = writer.length;
  });
  return { trigrams: codes, trigramFrequencies, trigramOffsets, trigramWords: writer.toBytes() };
}
