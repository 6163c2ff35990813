/** How often each trait is heard in the sayings of one kind. */
interface Voice {
  counts: ReadonlyMap<string, number>;
  sayings: number;
}

const runLength = 5;
/** So many sayings does a voice borrow from all: with few of its own it would be as likely as any. */
const borrowed = 12;

/**
 * Hears what is said alike in many sayings.
 *
 * @param sayings their folded words
 * @param only the traits that are listened for; all where it is left out
 */
export function listen(sayings: readonly (readonly string[])[], only?: ReadonlyMap<string, unknown>): Voice {
  const counts = new Map<string, number>();
  for (const words of sayings) {
    for (const trait of new Set(traitsByWord(words).flat())) {
      if (only?.has(trait) !== false) counts.set(trait, (counts.get(trait) ?? 0) + 1);
    }
  }
  return { counts, sayings: sayings.length };
}

/** In what share of a voice's sayings a trait is heard; where it has few, rather as in all of them. */
export function shareOf(trait: string, { counts, sayings }: Voice, all: Voice): number {
  const expected = (all.counts.get(trait) ?? 0) / all.sayings;
  return ((counts.get(trait) ?? 0) + borrowed * expected) / (sayings + borrowed);
}

/** Each word, the pair that it ends, and its runs of letters; figures are all alike. */
export function traitsByWord(words: readonly string[]): string[][] {
  const said = words.map(asSaid);
  return said.map((word, place) => [...traitsOf(word), pairOf(said[place - 1], word)]);
}

/** A word as it is heard: figures are all alike. */
export function asSaid(word: string): string {
  return /^\d+$/.test(word) ? "#" : word;
}

export function pairOf(before: string | undefined, word: string): string {
  return `${before ?? ""} ${word}`;
}

/** A word, and its runs of letters. */
export function traitsOf(word: string): string[] {
  const traits = [word];
  const letters = ` ${word} `;
  for (let start = 0; start + runLength <= letters.length; start += 1) {
    traits.push(`-${letters.slice(start, start + runLength)}`);
  }
  return traits;
}
