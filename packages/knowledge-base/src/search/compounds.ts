import { stemWord } from "../analysis/stem-word.js";
import type { Lexicon } from "./lexicon.js";
import type { SegmentView } from "./segment-view.js";
import { shortestPart, splitCompound } from "./split-compound.js";
import { stringAt } from "./string-table.js";
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
    // Trigrams of the stem without its ends, which a compound hides.
    const inner = trigrams(stem).slice(1, -1);
    const rarest = stem.length < shortestStem ? undefined : view.rarestTrigram(inner);
    if (rarest === undefined) return [];
    const places = new Set<number>();
    view.forEachWordWith(rarest, (place) => {
      const compoundStem = view.segment.wordStems[place] ?? 0;
      if (places.has(compoundStem) || view.wordFrequency(place) === 0) return;
      const word = stringAt(view.segment.words, place);
      if (mayBePart(stem, word) && this.partsOf(word).includes(stem)) places.add(compoundStem);
    });
    return [...places];
  }
}

const shortestStem = 4;

/** Whether a stem stands in a word where the other parts are long enough: said without splitting the word. */
function mayBePart(stem: string, word: string): boolean {
  const at = word.indexOf(stem);
  if (at === -1 || word.length < stem.length + shortestPart) return false;
  const last = word.lastIndexOf(stem);
  return at === 0 || at >= shortestPart || last >= shortestPart;
}

const cacheLimit = 20_000;
