import { stemWord } from "../analysis/stem-word.js";
import { ByteWriter } from "./byte-writer.js";
import { forEachPassage } from "./for-each-passage.js";
import { type ForwardSentence, writeForwardEntry } from "./forward-entry.js";
import { invertPassages } from "./invert-passages.js";
import { invertWords } from "./invert-words.js";
import type { Segment } from "./segment.js";
import { createStringFilter } from "./string-filter.js";
import { createStringTable } from "./string-table.js";

/** An analysed passage whose words are places in a list of words in any order. */
export interface DraftPassage {
  id: string;
  /** Its place in `passageKinds`. */
  kind: number;
  sentences: readonly ForwardSentence[];
}

/**
 * Gives the segment of analysed passages. `draftWords` is the list that their words point into; each of them must
 * stand in some passage. Passages are taken one by one, so that a large merge holds few of them at a time.
 */
export function assembleSegment(drafts: Iterable<DraftPassage>, draftWords: readonly string[]): Segment {
  const order = Array.from(draftWords.keys()).sort((a, b) =>
    compare(draftWords[a] ?? "", draftWords[b] ?? ""),
  );
  const places = new Uint32Array(draftWords.length);
  order.forEach((draft, place) => {
    places[draft] = place;
  });
  const words = order.map((draft) => draftWords[draft] ?? "");
  const wordTable = createStringTable(words);
  const { stems, wordStems } = stemsOf(words);
  const stemTable = createStringTable(stems);
  const passages = writePassages(drafts, places);
  const wordFrequencies = countPassages(passages, words.length);
  return {
    ...passages,
    words: wordTable,
    wordFilter: createStringFilter(wordTable),
    wordStems,
    wordFrequencies,
    stems: stemTable,
    stemFilter: createStringFilter(stemTable),
    ...invertPassages(passages, wordStems, stems.length),
    ...invertWords(words, wordFrequencies),
  };
}

function stemsOf(words: readonly string[]): { stems: string[]; wordStems: Uint32Array } {
  const stemOfWord = words.map(stemWord);
  const stems = [...new Set(stemOfWord)].sort(compare);
  const places = new Map(stems.map((stem, place) => [stem, place]));
  return { stems, wordStems: Uint32Array.from(stemOfWord, (stem) => places.get(stem) ?? 0) };
}

type Passages = Pick<Segment, "ids" | "kinds" | "lengths" | "forward" | "forwardOffsets">;

function writePassages(drafts: Iterable<DraftPassage>, places: Uint32Array): Passages {
  const writer = new ByteWriter();
  const ids: string[] = [];
  const kinds: number[] = [];
  const lengths: number[] = [];
  const offsets = [0];
  for (const { id, kind, sentences } of drafts) {
    writeForwardEntry(writer, sentences, places);
    ids.push(id);
    kinds.push(kind);
    lengths.push(sentences.reduce((sum, { words }) => sum + words.length, 0));
    offsets.push(writer.length);
  }
  return {
    ids: createStringTable(ids),
    kinds: Uint8Array.from(kinds),
    lengths: Uint32Array.from(lengths),
    forwardOffsets: Uint32Array.from(offsets),
    forward: writer.toBytes(),
  };
}

function countPassages(passages: Passages, wordCount: number): Uint32Array {
  const frequencies = new Uint32Array(wordCount);
  const lastPassage = new Int32Array(wordCount).fill(-1);
  forEachPassage(passages, (passage, words) => {
    for (const word of words) {
      if (lastPassage[word] === passage) continue;
      lastPassage[word] = passage;
      frequencies[word] = (frequencies[word] ?? 0) + 1;
    }
  });
  return frequencies;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
