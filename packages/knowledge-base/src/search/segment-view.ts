import { ByteReader } from "./byte-reader.js";
import { type ForwardSentence, readForwardEntry } from "./forward-entry.js";
import type { PassageSums } from "./passage-sums.js";
import type { Segment } from "./segment.js";
import { findString, stringAt, stringCount } from "./string-table.js";
import { trigrams } from "./trigrams.js";

/** A segment without the passages that are gone from it: all its counts are those of a segment that never held them. */
export class SegmentView {
  readonly passageCount: number;
  readonly wordCount: number;
  liveCount: number;
  totalLength = 0;
  /** A number for each word, zero but while a query is compared with them (match-query-words.ts). */
  readonly wordNumbers: Int32Array;
  readonly #isDeleted: Uint8Array;
  readonly #wordFrequencies: Uint32Array;
  readonly #stemFrequencies: Uint32Array;
  readonly #trigramFrequencies: Uint32Array;

  constructor(
    readonly segment: Segment,
    /** Places of passages that are deleted, in order. */
    readonly gone: readonly number[],
  ) {
    this.passageCount = stringCount(segment.ids);
    this.wordCount = stringCount(segment.words);
    this.wordNumbers = new Int32Array(this.wordCount);
    this.liveCount = this.passageCount;
    this.#isDeleted = new Uint8Array(this.passageCount);
    for (let passage = 0; passage < this.passageCount; passage++) {
      this.totalLength += segment.lengths[passage] ?? 0;
    }
    // Only a segment that lost passages needs counts of its own.
    const own = (counts: Uint32Array) => (gone.length === 0 ? counts : counts.slice());
    this.#wordFrequencies = own(segment.wordFrequencies);
    this.#stemFrequencies = own(segment.stemFrequencies);
    this.#trigramFrequencies = own(segment.trigramFrequencies);
    for (const passage of gone) this.#forget(passage);
  }

  isLive(passage: number): boolean {
    return this.#isDeleted[passage] === 0;
  }

  passageId(passage: number): string {
    return stringAt(this.segment.ids, passage);
  }

  sentencesOf(passage: number): ForwardSentence[] {
    return readForwardEntry(new ByteReader(this.segment.forward, this.segment.forwardOffsets[passage]));
  }

  /** Number of live passages that hold the word at this place; a word of deleted passages alone has none. */
  wordFrequency(place: number): number {
    return this.#wordFrequencies[place] ?? 0;
  }

  stemFrequency(place: number): number {
    return this.#stemFrequencies[place] ?? 0;
  }

  /** Sum of the live passages of all words that hold the trigram with this code. */
  trigramFrequency(code: number): number {
    return this.#trigramFrequencies[this.#findTrigram(code)] ?? 0;
  }

  findWord(word: string): number {
    return findString(this.segment.words, word);
  }

  findStem(stem: string): number {
    return findString(this.segment.stems, stem);
  }

  /** Adds to each live passage of a stem `weight` for each time that it holds it; sums are by passage from `base` on. */
  addPostings(stem: number, weight: number, sums: PassageSums, base: number): void {
    const { postings, postingOffsets } = this.segment;
    const end = postingOffsets[stem + 1] ?? 0;
    const reader = new ByteReader(postings, postingOffsets[stem]);
    let passage = 0;
    while (reader.position < end) {
      passage += reader.readVarint();
      const count = reader.readVarint();
      if (this.#isDeleted[passage] === 0) sums.add(base + passage, weight * count);
    }
  }

  /** Calls `visit` for each word that holds the trigram with this code. */
  forEachWordWith(trigram: number, visit: (word: number) => void): void {
    const index = this.#findTrigram(trigram);
    if (index === -1) return;
    const { trigramWords, trigramOffsets } = this.segment;
    const end = trigramOffsets[index + 1] ?? 0;
    const reader = new ByteReader(trigramWords, trigramOffsets[index]);
    let word = 0;
    while (reader.position < end) {
      word += reader.readVarint();
      visit(word);
    }
  }

  /**
   * Calls `visit` for each word that holds the two rarest of these trigrams, which need not stand side by side; for none
   * where no word holds one of them.
   */
  forEachWordWithAll(codes: readonly number[], visit: (word: number) => void): void {
    const sizes = codes
      .map((code) => ({ code, size: this.#trigramSize(code) }))
      .sort((a, b) => a.size - b.size);
    const [rarest, second] = sizes;
    if (rarest === undefined || rarest.size === 0) return;
    if (second === undefined) {
      this.forEachWordWith(rarest.code, visit);
      return;
    }
    const holders: number[] = [];
    this.forEachWordWith(rarest.code, (word) => holders.push(word));
    let at = 0;
    this.forEachWordWith(second.code, (word) => {
      while ((holders[at] ?? word) < word) at++;
      if (holders[at] === word) visit(word);
    });
  }

  /** Number of bytes that list the words with this trigram. */
  #trigramSize(code: number): number {
    const index = this.#findTrigram(code);
    if (index === -1) return 0;
    const { trigramOffsets } = this.segment;
    return (trigramOffsets[index + 1] ?? 0) - (trigramOffsets[index] ?? 0);
  }

  #findTrigram(code: number): number {
    const { trigrams } = this.segment;
    let low = 0;
    let high = trigrams.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = trigrams[middle] ?? 0;
      if (found === code) return middle;
      if (found < code) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  #forget(passage: number): void {
    this.#isDeleted[passage] = 1;
    this.liveCount--;
    this.totalLength -= this.segment.lengths[passage] ?? 0;
    const words = new Set(this.sentencesOf(passage).flatMap((sentence) => sentence.words));
    const stems = new Set([...words].map((word) => this.segment.wordStems[word] ?? 0));
    for (const stem of stems) decrement(this.#stemFrequencies, stem);
    for (const word of words) {
      decrement(this.#wordFrequencies, word);
      for (const code of trigrams(stringAt(this.segment.words, word))) {
        decrement(this.#trigramFrequencies, this.#findTrigram(code));
      }
    }
  }
}

function decrement(counts: Uint32Array, place: number): void {
  counts[place] = (counts[place] ?? 0) - 1;
}
