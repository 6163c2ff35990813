import { describe, expect, it } from "vitest";
import { catalogueNames } from "../names/catalogue.js";
import { createNameIndex, wordsOf } from "../names/name-index.js";
import { pointedThings } from "./pointed-things.js";

const names = createNameIndex(catalogueNames(), []);
const zentren = "Programm Lebendige Zentren";
const zusammenhalt = "Programm Sozialer Zusammenhalt";
const network = "Netzwerk Innenstadt NRW";

function pointed(question: string, listed: readonly string[], origin = "facts") {
  const mentions = names.find(wordsOf(question));
  return pointedThings({ question, mentions }, { listed: [...listed], origin }, names)?.names;
}

describe("things that a follow-up means by their order", () => {
  it.each([
    { question: "Was ist das zweite?", things: [zusammenhalt] },
    { question: "Und letzteres, wie hieß das vorher?", things: [zusammenhalt] },
    { question: "Seit wann gibt es das erstere?", things: [zentren] },
    { question: "und beim ersten programm?", things: [zentren] },
    { question: "Wie viel bekamen die beiden zusammen?", things: [zentren, zusammenhalt] },
    { question: "Wie viel gab es in der zweiten Runde?", things: undefined },
    { question: "War das das erste Mal?", things: undefined },
    { question: "Und das dritte?", things: undefined },
    { question: "Und alle drei zusammen?", things: undefined },
    { question: "Und die zweite?", things: undefined },
    { question: "Ist das zweite wie das Sofortprogramm?", things: undefined },
  ])("are $things in „$question“", ({ question, things }) => {
    expect(pointed(question, [zentren, zusammenhalt])).toEqual(things);
  });

  it("are of the kind that is said", () => {
    expect(pointed("Und das zweite Programm?", [zentren, network, zusammenhalt])).toEqual([zusammenhalt]);
    expect(pointed("Und die letzte?", [zentren, "AG Stadtumbau", "AG Innenstadt"])).toEqual([
      "AG Innenstadt",
    ]);
  });

  it("are none where places were told, or only one thing", () => {
    expect(pointed("Und das zweite?", [zentren, zusammenhalt], "practice")).toBeUndefined();
    expect(pointed("Und das erste?", [zentren])).toBeUndefined();
  });
});
