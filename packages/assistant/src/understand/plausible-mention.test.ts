import { describe, expect, it } from "vitest";
import { catalogueNames } from "../names/catalogue.js";
import { createNameIndex, wordsOf } from "../names/name-index.js";
import { isPlausible } from "./plausible-mention.js";

const names = createNameIndex(catalogueNames(), []);

function placesIn(question: string): string[] {
  const words = wordsOf(question);
  return names
    .find(words)
    .filter((mention) => mention.kind === "municipality" && isPlausible(mention, words, question))
    .map(({ name }) => name);
}

describe("a word that is a town's name too", () => {
  it.each([
    { question: "Ist Essen Mitglied im Netzwerk?", places: ["Essen"], why: "it is written as a name" },
    { question: "Wie ist das Wetter heute?", places: [], why: "it has an article" },
    { question: "Gibt es auch ein Dahlem?", places: ["Dahlem"], why: "the name is no other word" },
    { question: "Wer berät uns in Wetter?", places: ["Wetter (Ruhr)"], why: "a place follows „in“" },
    { question: "Essen wir zusammen zu Mittag?", places: [], why: "it opens the sentence as a verb" },
    { question: "Zum Mittag wollen wir essen", places: [], why: "it is in lower case among capitals" },
    { question: "essen mitglied?", places: ["Essen"], why: "the whole short question is in lower case" },
    {
      question: "In welchem Kreis liegt die Stadt, der Kreis, in dem Werl liegt?",
      places: ["Werl"],
      why: "the article before it is a pronoun",
    },
    { question: "Wie groß ist die? Bochum", places: ["Bochum"], why: "the article ends its sentence" },
    { question: "Gibt es das Programm des Bundes noch?", places: [], why: "it is another word's genitive" },
    { question: "Wie ist die Lage in Lage?", places: ["Lage"], why: "only the second stands for a place" },
  ])("names $places in „$question“, because $why", ({ question, places }) => {
    expect(placesIn(question)).toEqual(places);
  });

  it("is a place wherever the name has more words than one", () => {
    expect(placesIn("was macht die stadt essen gegen leere läden in der ganzen innenstadt")).toEqual([
      "Essen",
    ]);
  });
});
