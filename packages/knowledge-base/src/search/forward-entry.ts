import type { ByteReader } from "./byte-reader.js";
import type { ByteWriter } from "./byte-writer.js";

/**
 * Where a sentence of an entry comes from. The first is what the passage is about: its title and the headings above.
 * Unquoted are question variants and heads of tables.
 */
export const sections = { body: 0, heading: 1, unquoted: 2, item: 3 } as const;
export type Section = (typeof sections)[keyof typeof sections];

/** Whether sentences of this section are shown to people; the others are searched only. */
export function isQuoted(section: Section): boolean {
  return section === sections.body || section === sections.item;
}

/** A sentence as the index keeps it: `words` are places in the segment's words, offsets point into the passage. */
export interface ForwardSentence {
  section: Section;
  /** Kinds of value that it holds (value-kinds.ts). */
  values: number;
  start: number;
  end: number;
  words: number[];
}

/** Writes sentences whose words are places in another list; `places` says where each stands in the segment's words. */
export function writeForwardEntry(
  writer: ByteWriter,
  sentences: readonly ForwardSentence[],
  places: Uint32Array,
): void {
  writer.writeVarint(sentences.length);
  for (const sentence of sentences) {
    writer.writeVarint((sentence.values << 2) | sentence.section);
    writer.writeVarint(sentence.start);
    writer.writeVarint(sentence.end - sentence.start);
    writer.writeVarint(sentence.words.length);
    for (const word of sentence.words) writer.writeVarint(places[word] ?? 0);
  }
}

export function readForwardEntry(reader: ByteReader): ForwardSentence[] {
  const sentences: ForwardSentence[] = [];
  const count = reader.readVarint();
  for (let i = 0; i < count; i++) {
    const head = reader.readVarint();
    const start = reader.readVarint();
    const end = start + reader.readVarint();
    const words = new Array<number>(reader.readVarint());
    for (let w = 0; w < words.length; w++) words[w] = reader.readVarint();
    sentences.push({ section: (head & 3) as Section, values: head >>> 2, start, end, words });
  }
  return sentences;
}

/** Reads an entry for its words alone, into a list of the right length. */
export function readForwardWords(reader: ByteReader, words: number[]): void {
  let at = 0;
  for (let sentences = reader.readVarint(); sentences > 0; sentences--) {
    reader.readVarint();
    reader.readVarint();
    reader.readVarint();
    for (let count = reader.readVarint(); count > 0; count--) words[at++] = reader.readVarint();
  }
}
