import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLetterIndex } from "./letter-index.js";

const texts = [
  "Fördersatz der Städtebauförderung",
  "Mitglieder im Netzwerk",
  "Anschrift der Geschäftsstelle",
];
const { likenessOf, sharesHeld, sharesSaid } = createLetterIndex(texts);
const shareSaid = (question: string, text: string) => sharesSaid(question)(text);

function nearest(question: string): string | undefined {
  const found = [...likenessOf(question)];
  return texts[found.indexOf(Math.max(...found))];
}

describe("how alike texts are letter by letter", () => {
  it.each([
    {
      question: "Städtebaufoerdersätze",
      found: texts[0],
      why: "an inflected compound with its umlaut written out",
    },
    { question: "Mitgleider Netzwrek", found: texts[1], why: "two typing errors" },
    { question: "GESCHÄFTSSTELLE?", found: texts[2], why: "another case" },
  ])("finds „$found“ for „$question“: $why", ({ question, found }) => {
    expect(nearest(question)).toBe(found);
  });

  it("is 1 for the text itself and 0 where nothing is shared", () => {
    expect(likenessOf("Mitglieder im Netzwerk")[1]).toBeCloseTo(1);
    expect([...likenessOf("xyz")]).toEqual([0, 0, 0]);
    expect([...likenessOf("")]).toEqual([0, 0, 0]);
  });

  it("knows how much of a question each text holds, as of any other text", () => {
    const question = "Wo ist die Geschäftsstelle?";
    const said = texts.map((text) => shareSaid(question, text));
    expect([...sharesHeld(question)].map((share, place) => share - (said[place] ?? 1))).toEqual(
      texts.map(() => expect.closeTo(0)),
    );
  });

  it("counts a rare run of letters for more than one that many texts hold", () => {
    const towns = createLetterIndex(["Stadt Marl", "Stadt Unna", "Stadt Hamm"]);
    const [common, rare] = towns.likenessOf("Stadt Unna");
    expect(rare).toBeGreaterThan(2 * (common ?? 1));
  });

  it("tells how much of a question another text says, whatever else it says", () => {
    expect(shareSaid("Fördersatz", "Der Fördersatz beträgt 60 Prozent.")).toBeCloseTo(1);
    expect(shareSaid("Fördersatz Mitglieder", "Der Fördersatz beträgt 60 Prozent.")).toBeGreaterThan(0.3);
    expect(shareSaid("Fördersatz Mitglieder", "Der Fördersatz beträgt 60 Prozent.")).toBeLessThan(0.8);
    expect(shareSaid("Fördersatz", "")).toBe(0);
  });

  it("lies between 0 and 1 for whatever is asked", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (question, text) => {
        for (const each of [...likenessOf(question), shareSaid(question, text)]) {
          expect(each).toBeGreaterThanOrEqual(0);
          expect(each).toBeLessThanOrEqual(1.0001);
        }
      }),
    );
  });
});
