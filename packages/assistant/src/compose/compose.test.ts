import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compose } from "./compose.js";
import type { Draft, Evidence, Statement } from "./draft.js";

const evidence = (key: string, quote = `Beleg ${key}`): Evidence => ({
  key,
  title: key,
  source: `${key}.pdf`,
  locator: {},
  quote,
  path: `/quellen/${key}`,
});
const draftOf = (...statements: Statement[]): Draft => ({ outcome: "answered", statements, origin: "facts" });
const composed = (...statements: Statement[]) => compose(draftOf(...statements), "https://lotse.example/");

describe("compose", () => {
  it("numbers evidence in the order of use and puts marks behind each statement", () => {
    const { text, citations } = composed(
      { text: "Erstens.", evidence: [evidence("a"), evidence("b")] },
      { text: "Zweitens.", evidence: [evidence("c"), evidence("a")] },
      { text: "Ohne Beleg.", evidence: [] },
    );
    expect(text).toBe("Erstens. [1] [2] Zweitens. [1] [3] Ohne Beleg.");
    expect(citations.map(({ number, title }) => [number, title])).toEqual([
      [1, "a"],
      [2, "b"],
      [3, "c"],
    ]);
    expect(citations[0]?.url).toBe("https://lotse.example/quellen/a");
  });

  it("sets the part that answers in bold, within what stands around it", () => {
    const text = "Der Platz ist alt. Der Bau beginnt 2027. Zuerst kommt die Straße.";
    const statement = { text, leading: "Der Bau beginnt 2027.", evidence: [evidence("a")] };
    expect(composed(statement).text).toBe(
      "Der Platz ist alt. **Der Bau beginnt 2027.** Zuerst kommt die Straße. [1]",
    );
    expect(composed({ ...statement, text: statement.leading }).text).toBe("Der Bau beginnt 2027. [1]");
  });

  it("sets a list under its heading, and goes on in a paragraph of its own", () => {
    const { text } = composed(
      { text: "Drei Leistungen:", evidence: [evidence("a")], form: "heading" },
      { text: "Magazin", evidence: [evidence("a")], form: "item" },
      { text: "Tagung", evidence: [evidence("a")], form: "item" },
      { text: "Stand 2021.", evidence: [evidence("a")] },
    );
    expect(text).toBe("Drei Leistungen: [1]\n- Magazin [1]\n- Tagung [1]\n\nStand 2021. [1]");
  });

  it("gives a conflict the numbers of its citations, and leaves one out that is not cited", () => {
    const [a, b] = [evidence("a"), evidence("b")];
    const statements = [
      { value: "59", evidence: a },
      { value: "56", asOf: "2024", evidence: b },
    ];
    const draft = draftOf({ text: "56 oder 59.", evidence: [b, a] });
    const conflicts = [{ subject: "Mitglieder", statements }];
    expect(compose({ ...draft, conflicts }, "https://lotse.example").conflicts).toEqual([
      {
        subject: "Mitglieder",
        statements: [
          { value: "59", citation: 2 },
          { value: "56", asOf: "2024", citation: 1 },
        ],
      },
    ]);
    const oneCited = draftOf({ text: "59.", evidence: [a] });
    expect(compose({ ...oneCited, conflicts }, "https://lotse.example").conflicts).toEqual([]);
  });

  it("matches marks and citations one to one, within ten citations and the length, whatever is drafted", () => {
    const statement = fc.record({
      text: fc.string({ unit: fc.constantFrom("a", " ", "ß", "."), minLength: 1, maxLength: 700 }),
      evidence: fc.array(fc.constantFrom(...Array.from({ length: 14 }, (_, n) => evidence(`k${n}`))), {
        maxLength: 4,
      }),
      form: fc.constantFrom("sentence" as const, "item" as const, "heading" as const),
    });
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1, maxLength: 12 }), (statements) => {
        const { text, citations } = composed(...statements);
        const marks = new Set([...text.matchAll(/\[(\d+)\]/g)].map(([, mark]) => Number(mark)));
        expect([...marks].sort((a, b) => a - b)).toEqual(citations.map(({ number }) => number));
        expect(citations.length).toBeLessThanOrEqual(10);
        const isList = statements.some(({ form }) => form === "item");
        expect(text.length).toBeLessThanOrEqual(isList ? 2500 : 1200);
      }),
    );
  });
});
