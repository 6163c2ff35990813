import { expect, it } from "vitest";
import { plainInfinitive } from "./plain-infinitive.js";

const known = new Set(["beitreten", "dazugehoren", "anrufen", "auszubildenden", "einzugsgebieten"]);
const isKnown = (word: string) => known.has(word);

it.each([
  ["beizutreten", "beitreten"],
  ["dazuzugehoren", "dazugehoren"],
  ["anzurufen", "anrufen"],
])("takes the „zu“ out of %s", (word, plain) => {
  expect(plainInfinitive(word, isKnown)).toBe(plain);
});

it.each(["auszubildenden", "einzugsgebieten", "aufzubrechen", "mitglieder"])(
  "leaves what is a word of its own, or leads to none, as it is: %s",
  (word) => {
    expect(plainInfinitive(word, isKnown)).toBe(word);
  },
);
