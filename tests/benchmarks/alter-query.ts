import { randomBelow } from "./seeded-random.js";

/** Puts one error inside each word of more than five letters; first and last letter stay. */
export function addTypos(text: string, random: () => number): string {
  return text.replace(/\p{L}{6,}/gu, (word) => {
    for (;;) {
      const changed = misspell(word, random);
      if (changed !== word) return changed;
    }
  });
}

/** Writes umlauts and ß as people do who lack the keys. */
export function transliterate(text: string): string {
  return text.replace(/[äöüßÄÖÜ]/g, (letter) => transliterations[letter] ?? letter);
}

const letters = "abcdefghijklmnopqrstuvwxyz";
const transliterations: Record<string, string> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  Ä: "Ae",
  Ö: "Oe",
  Ü: "Ue",
};

function misspell(word: string, random: () => number): string {
  const at = 1 + randomBelow(word.length - 2, random);
  const letter = letters.charAt(randomBelow(letters.length, random));
  const kind = randomBelow(4, random);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + letter + word.slice(at);
  if (kind === 2) return word.slice(0, at) + letter + word.slice(at + 1);
  const first = Math.min(at, word.length - 3);
  return word.slice(0, first) + word.charAt(first + 1) + word.charAt(first) + word.slice(first + 2);
}
