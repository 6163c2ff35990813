import { isFunctionWord } from "../analysis/function-words.js";
import { splitSentences } from "../analysis/split-sentences.js";
import { normalizeWord, wordPattern } from "../analysis/tokenize.js";
import { assembleSegment, type DraftPassage } from "./assemble-segment.js";
import { type ForwardSentence, isQuoted, type Section, sections } from "./forward-entry.js";
import type { IndexedPassage } from "./indexed-passage.js";
import { passageKinds, type Segment } from "./segment.js";
import { valueKinds } from "./value-kinds.js";

/** Analyses passages and gives their segment. */
export function buildSegment(passages: readonly IndexedPassage[]): Segment {
  const vocabulary = new Vocabulary();
  const drafts = passages.map((passage) => draftPassage(passage, vocabulary));
  return assembleSegment(drafts, vocabulary.words);
}

function draftPassage(passage: IndexedPassage, vocabulary: Vocabulary): DraftPassage {
  const { title, headings, text, variants } = passage;
  const about = [...new Set([title, ...headings])].join(" · ");
  const stretches =
    passage.stretches ?? splitSentences(text).map((span) => ({ role: "sentence" as const, ...span }));
  return {
    id: passage.id,
    kind: passageKinds.indexOf(passage.kind),
    sentences: [
      draftSentence(about, 0, about.length, sections.heading, vocabulary),
      ...stretches.map(({ start, end, role }) =>
        draftSentence(text, start, end, sectionOf[role], vocabulary),
      ),
      ...variants.map((variant) => draftSentence(variant, 0, variant.length, sections.unquoted, vocabulary)),
    ],
  };
}

const sectionOf = {
  sentence: sections.body,
  item: sections.item,
  heading: sections.heading,
  "table-head": sections.unquoted,
} as const;

function draftSentence(
  text: string,
  start: number,
  end: number,
  section: Section,
  vocabulary: Vocabulary,
): ForwardSentence {
  const sentence = text.slice(start, end);
  const words: number[] = [];
  for (const raw of sentence.match(wordPattern) ?? []) {
    const word = vocabulary.indexOf(raw);
    if (word !== -1) words.push(word);
  }
  return { section, values: isQuoted(section) ? valueKinds(sentence) : 0, start, end, words };
}

/** Numbers the content words of a batch in order of appearance; each spelling is analysed once. */
class Vocabulary {
  readonly words: string[] = [];
  readonly #bySpelling = new Map<string, number>();
  readonly #byWord = new Map<string, number>();

  /** The number of a word's folded form, or -1 for a function word. */
  indexOf(raw: string): number {
    const known = this.#bySpelling.get(raw);
    if (known !== undefined) return known;
    const word = normalizeWord(raw);
    const index = word === "" || isFunctionWord(word) ? -1 : this.#add(word);
    this.#bySpelling.set(raw, index);
    return index;
  }

  #add(word: string): number {
    const known = this.#byWord.get(word);
    if (known !== undefined) return known;
    this.#byWord.set(word, this.words.length);
    return this.words.push(word) - 1;
  }
}
