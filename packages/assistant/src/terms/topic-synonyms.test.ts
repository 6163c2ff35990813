import type { Topic } from "@stadtlotse/domain";
import { describe, expect, it } from "vitest";
import { topicSynonyms } from "./topic-synonyms.js";

const topic: Topic = {
  id: "handel",
  branch: "town-centre",
  name: "Handel",
  wording: "Handel",
  synonyms: ["Leerstand", "lokale Ökonomie"],
  everydayWords: ["Ladensterben", "leere Läden"],
  relatedIds: [],
  workingCommunityIds: [],
  sourceId: "brochure",
};

describe("topicSynonyms", () => {
  it("leads single everyday words to single terms of their topic", () => {
    expect(topicSynonyms([topic])).toEqual(
      new Map([["Ladensterben", [{ word: "Leerstand", weight: 0.25 }]]]),
    );
  });

  it("joins the terms of all topics that share a word", () => {
    const other = { ...topic, synonyms: ["Einzelhandel", "Leerstand"] };
    const words = topicSynonyms([topic, other])
      .get("Ladensterben")
      ?.map(({ word }) => word);
    expect(words).toEqual(["Leerstand", "Einzelhandel"]);
  });
});
