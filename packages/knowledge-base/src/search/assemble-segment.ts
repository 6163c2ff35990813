import { stemWord } from "../analysis/stem-word.js";
import { ByteWriter } from "./byte-writer.js";
import { type ForwardSentence, writeForwardEntry } from "./forward-entry.js";
import type { Segment } from "./segment.js";
import { createStringTable } from "./string-table.js";
import { trigrams } from "./trigrams.js";
import { createWordFilter } from "./word-filter.js";

/** A sentence whose words are places in any list of words, not yet in the segment's sorted one. */
export type DraftSentence = ForwardSentence;

export interface DraftPassage {
  id: string;
  kind: number;
  sentences: readonly DraftSentence[];
}

/** Gives the segment of analysed passages; `draftWords` is the list that their words point into, in any order. */
export function assembleSegment(drafts: readonly DraftPassage[], draftWords: readonly string[]): Segment {
  const used = usedWords(drafts, draftWords);
  const places = new Uint32Array(draftWords.length);
  used.forEach(({ draft }, place) => {
    places[draft] = place;
  });
  const words = used.map(({ word }) => word);
  const wordForms = words.map(stemWord);
  const stems = [...new Set(wordForms)].sort();
  const stemPlaces = new Map(stems.map((stem, place) => [stem, place]));
  const wordStems = Uint32Array.from(wordForms, (stem) => stemPlaces.get(stem) ?? 0);
  const passages = drafts.map((draft) => withSortedWords(draft, places));
  const wordTable = createStringTable(words);
  const wordFrequencies = countPassages(passages, words.length);
  return {
    ids: createStringTable(drafts.map(({ id }) => id)),
    kinds: Uint8Array.from(drafts, ({ kind }) => kind),
    lengths: Uint32Array.from(passages, (sentences) =>
      sentences.reduce((sum, { words }) => sum + words.length, 0),
    ),
    ...forwardOf(passages),
    words: wordTable,
    wordFilter: createWordFilter(wordTable),
    wordStems,
    wordFrequencies,
    stems: createStringTable(stems),
    ...postingsOf(passages, wordStems, stems.length),
    ...trigramsOf(words, wordFrequencies),
  };
}

function usedWords(drafts: readonly DraftPassage[], draftWords: readonly string[]) {
  const isUsed = new Uint8Array(draftWords.length);
  for (const { sentences } of drafts)
    for (const { words } of sentences) for (const word of words) isUsed[word] = 1;
  return draftWords
    .map((word, draft) => ({ word, draft }))
    .filter(({ draft }) => isUsed[draft] === 1)
    .sort((a, b) => (a.word < b.word ? -1 : 1));
}

function withSortedWords(draft: DraftPassage, places: Uint32Array): ForwardSentence[] {
  return draft.sentences.map((sentence) => ({
    ...sentence,
    words: sentence.words.map((word) => places[word] ?? 0),
  }));
}

function forwardOf(passages: readonly ForwardSentence[][]): Pick<Segment, "forward" | "forwardOffsets"> {
  const writer = new ByteWriter();
  const forwardOffsets = new Uint32Array(passages.length + 1);
  passages.forEach((sentences, passage) => {
    writeForwardEntry(writer, sentences);
    forwardOffsets[passage + 1] = writer.length;
  });
  return { forwardOffsets, forward: writer.toBytes() };
}

function countPassages(passages: readonly ForwardSentence[][], wordCount: number): Uint32Array {
  const frequencies = new Uint32Array(wordCount);
  const lastPassage = new Int32Array(wordCount).fill(-1);
  passages.forEach((sentences, passage) => {
    for (const { words } of sentences) {
      for (const word of words) {
        if (lastPassage[word] === passage) continue;
        lastPassage[word] = passage;
        frequencies[word] = (frequencies[word] ?? 0) + 1;
      }
    }
  });
  return frequencies;
}

type Postings = Pick<Segment, "stemFrequencies" | "postingOffsets" | "postings">;

function postingsOf(
  passages: readonly ForwardSentence[][],
  wordStems: Uint32Array,
  stemCount: number,
): Postings {
  const lists = Array.from({ length: stemCount }, (): number[] => []);
  passages.forEach((sentences, passage) => {
    for (const { words } of sentences) {
      for (const word of words) {
        const list = lists[wordStems[word] ?? 0];
        if (list === undefined) continue;
        // A list holds passage and count in turn; the same passage again only counts up.
        if (list[list.length - 2] === passage) list[list.length - 1] = (list[list.length - 1] ?? 0) + 1;
        else list.push(passage, 1);
      }
    }
  });
  const writer = new ByteWriter();
  const postingOffsets = new Uint32Array(stemCount + 1);
  lists.forEach((list, stem) => {
    for (let i = 0; i < list.length; i += 2) {
      writer.writeVarint((list[i] ?? 0) - (list[i - 2] ?? 0));
      writer.writeVarint(list[i + 1] ?? 0);
    }
    postingOffsets[stem + 1] = writer.length;
  });
  const stemFrequencies = Uint32Array.from(lists, (list) => list.length / 2);
  return { stemFrequencies, postingOffsets, postings: writer.toBytes() };
}

type Trigrams = Pick<Segment, "trigrams" | "trigramFrequencies" | "trigramOffsets" | "trigramWords">;

function trigramsOf(words: readonly string[], wordFrequencies: Uint32Array): Trigrams {
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
