import type { BenchPassage } from "./bench-engine.js";
import { GermanWordMaker } from "./german-words.js";
import { randomBelow, seededRandom } from "./seeded-random.js";

/**
 * A corpus of German-like passages for measuring speed: made-up words, a quarter of them compounds of others, drawn
 * with Zipf's frequencies, in eight sentences of twelve to eighteen words. The vocabulary grows with the root of the
 * corpus (Heaps' law), as that of real text does.
 */
export class SyntheticCorpus {
  readonly #random: () => number;
  readonly #words: readonly string[];

  constructor(passages: number, seed = 7) {
    this.#random = seededRandom(seed);
    this.#words = makeVocabulary(Math.round(600 * Math.sqrt(passages)), this.#random);
  }

  passage(number: number): BenchPassage {
    const sentences = Array.from({ length: 8 }, () => this.#sentence());
    return { id: `p${number}`, title: this.#someWords(3), text: sentences.join(" ") };
  }

  /** A question of four longer words of a passage, as a person would ask for it. */
  queryFor(passage: BenchPassage): string {
    const words = passage.text.split(/[\s.]+/).filter((word) => word.length > 4);
    const chosen = Array.from({ length: 4 }, () => words[randomBelow(words.length, this.#random)] ?? "");
    return `Wie wird die ${chosen.join(" ")}?`;
  }

  #sentence(): string {
    return `Die ${this.#someWords(12 + randomBelow(7, this.#random))}.`;
  }

  #someWords(count: number): string {
    return Array.from({ length: count }, () => this.#pick()).join(" ");
  }

  /** Zipf: the chance of a word falls with its rank; a third of running German text is function words. */
  #pick(): string {
    if (this.#random() < 1 / 3) return functionWords[randomBelow(functionWords.length, this.#random)] ?? "";
    return this.#words[Math.floor(this.#words.length ** this.#random()) - 1] ?? "";
  }
}

const functionWords =
  "der die das und in von mit für auf ist im den zu des ein eine nicht auch sich werden".split(" ");

function makeVocabulary(size: number, random: () => number): string[] {
  const maker = new GermanWordMaker(random);
  const simple = Array.from({ length: size }, () => maker.make());
  return simple.map((word, index) => {
    if (index % 4 > 0) return word;
    return `${simple[randomBelow(size, random)]}${word.toLowerCase()}`;
  });
}
