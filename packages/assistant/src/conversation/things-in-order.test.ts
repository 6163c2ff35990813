import { describe, expect, it } from "vitest";
import { catalogueNames } from "../names/catalogue.js";
import { createNameIndex, wordsOf } from "../names/name-index.js";
import { thingsInOrder } from "./things-in-order.js";

const names = createNameIndex(catalogueNames(), []);
const zentren = "Programm Lebendige Zentren";
const zusammenhalt = "Programm Sozialer Zusammenhalt";
const wachstum = "Programm Wachstum und nachhaltige Erneuerung";

function inOrder(question: string, answer: string, before: readonly string[] = []) {
  const mentions = names.find(wordsOf(question));
  const draft = {
    outcome: "answered",
    statements: [{ text: answer, evidence: [] }],
    origin: "facts",
  } as const;
  return thingsInOrder({ mentions }, draft, ["staedtebaufoerderung-nrw"], before, names);
}

describe("what can be meant by its order", () => {
  it("is what a question names side by side", () => {
    expect(inOrder("Lebendige Zentren oder Sozialer Zusammenhalt?", "Beides.")).toEqual([
      zentren,
      zusammenhalt,
    ]);
  });

  it("is what the answer begins with, of one kind and without what it is about", () => {
    const answer = "Im Netzwerk Innenstadt NRW: Lebendige Zentren sowie Sozialer Zusammenhalt.";
    expect(inOrder("Welche Programme gibt es?", answer)).toEqual([zentren, zusammenhalt]);
  });

  it("stays while one of them is asked about", () => {
    const answer = "Das Programm folgte auf Soziale Stadt und Stadtumbau West.";
    expect(inOrder("Was ist Sozialer Zusammenhalt?", answer, [zentren, zusammenhalt])).toEqual([
      zentren,
      zusammenhalt,
    ]);
  });

  it("grows where one after the other is named", () => {
    expect(inOrder("Und Lebendige Zentren?", "300 Millionen.", [])).toEqual([zentren]);
    expect(inOrder("Und Sozialer Zusammenhalt?", "200 Millionen.", [zentren])).toEqual([
      zentren,
      zusammenhalt,
    ]);
    expect(
      inOrder("Und Wachstum und nachhaltige Erneuerung?", "290 Millionen.", [zentren, zusammenhalt]),
    ).toEqual([zentren, zusammenhalt, wachstum]);
  });
});
