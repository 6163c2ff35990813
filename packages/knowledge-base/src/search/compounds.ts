import { stemWord } from "../analysis/stem-word.js";
import type { Lexicon } from "./lexicon.js";
import type { SegmentView } from "./segment-view.js";
import { shortestPart, splitCompound } from "./split-compound.js";
import { type StringTable, stringAt } from "./string-table.js";
import { trigrams } from "./trigrams.js";

/** Which words of the corpus are made of which others; worked out word by word when a query asks for it. */
export class Compounds {
  readonly #parts = new Map<string, readonly string[]>();
  readonly #compounds = new Map<string, readonly (readonly number[])[]>();

  constructor(readonly lexicon: Lexicon) {}

  /** Stems of the parts of a folded word; none where it is no compound. */
  partsOf(word: string): readonly string[] {
    const known = this.#parts.get(word);
    if (known !== undefined) return known;
    if (this.#parts.size >= cacheLimit) this.#parts.clear();
    const stems = [...new Set(splitCompound(word, this.lexicon).map(stemWord))];
    this.#parts.set(word, stems);
    return stems;
  }

  /** For each segment the places of the stems of all compounds that have this stem as a part. */
  compoundsOf(stem: string): readonly (readonly number[])[] {
    const known = this.#compounds.get(stem);
    if (known !== undefined) return known;
    if (this.#compounds.size >= cacheLimit) this.#compounds.clear();
    const found = this.lexicon.views.map((view) => this.#findCompounds(stem, view));
    this.#compounds.set(stem, found);
    return found;
  }

  #findCompounds(stem: string, view: SegmentView): number[] {
    if (stem.length < shortestStem) return [];
    const { words, wordStems } = view.segment;
    const units = Uint16Array.from({ length: stem.length }, (_, at) => stem.charCodeAt(at));
    const places = new Set<number>();
    // Trigrams of the stem without its ends, which a compound hides.
    view.forEachWordWithAll(trigrams(stem).slice(1, -1), (place) => {
      if (!mayBePart(units, words, place) || view.wordFrequency(place) === 0) return;
      const compoundStem = wordStems[place] ?? 0;
      if (places.has(compoundStem)) return;
      if (this.partsOf(stringAt(words, place)).includes(stem)) places.add(compoundStem);
    });
    return [...places];
  }
}

const shortestStem = 4;

/** Whether a stem stands in a word where the other parts are long enough: said without splitting the word. */
function mayBePart(stem: Uint16Array, words: StringTable, place: number): boolean {
  const start = words.offsets[place] ?? 0;
  const end = words.offsets[place + 1] ?? 0;
  if (end - start < stem.length + shortestPart) return false;
  for (let at = start; at + stem.length <= end; at++) {
    const leavesTooLittle = at > start && at < start + shortestPart;
    if (!leavesTooLittle && holdsAt(words.units, at, stem)) return true;
  }
  return false;
}

function holdsAt(units: Uint16Array, at: number, stem: Uint16Array): boolean {
  for (let i = 0; i < stem.length; i++) if (units[at + i] !== stem[i]) return false;
  return true;
}

const cacheLimit = 50_000;
