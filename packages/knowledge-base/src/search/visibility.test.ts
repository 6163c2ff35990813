import { openDatabase } from "@stadtlotse/database";
import type { Visibility } from "@stadtlotse/domain";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openKnowledgeBase } from "../open-knowledge-base.js";

const words = "Stadt Umbau Stadtumbau Förderung Innenstadt Beratung Tagung Netzwerk Frist Antrag 2015".split(
  " ",
);
const text = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })
  .map((chosen) => `${chosen.join(" ")}.`);
const texts = fc.array(text, { minLength: 1, maxLength: 6 });
// Known words, a misspelt one and a compound that only members' content may hold.
const query = fc.oneof(text, fc.constantFrom("Stadtumbu", "Innenstadtberatung", "Wann ist die Tagnug?"));

describe("what is for members", () => {
  it("changes no result, order, score, confidence or correction of a basic asker", async () => {
    await fc.assert(
      fc.asyncProperty(texts, texts, query, async (open, restricted, question) => {
        const database = await openDatabase({ url: ":memory:" });
        const knowledgeBase = await openKnowledgeBase(database);
        const ask = () => knowledgeBase.retrieve(question, { visibility: "public", limit: 20 });
        await knowledgeBase.upsertStatements(statements(open, "public"));
        const before = await ask();
        await knowledgeBase.upsertStatements(statements(restricted, "members"));
        expect(await ask()).toEqual(before);
        await knowledgeBase.removeStatements(statements(restricted, "members").map(({ factId }) => factId));
        expect(await ask()).toEqual(before);
        await database.close();
      }),
      { numRuns: 25 },
    );
  });
});

function statements(texts: readonly string[], visibility: Visibility) {
  return texts.map((text, index) => ({
    factId: `${visibility}-${index}`,
    revision: 1,
    title: "",
    text,
    variants: [],
    visibility,
    source: "test",
  }));
}
