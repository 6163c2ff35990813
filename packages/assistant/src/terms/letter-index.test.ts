import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLetterIndex } from "./letter-index.js";

const texts = [
  "Fördersatz der Städtebauförderung",
  "Mitglieder im Netzwerk",
  "Anschrift der Geschäftsstelle",
];
const alike = createLetterIndex(texts);

function nearest(question: string): string | undefined {
  const found = [...alike(question)];
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
    expect(alike("Mitglieder im Netzwerk")[1]).toBeCloseTo(1);
    expect([...alike("xyz")]).toEqual([0, 0, 0]);
    expect([...alike("")]).toEqual([0, 0, 0]);
  });

  it("counts a rare run of letters for more than one that many texts hold", () => {
    const [both, rare] = createLetterIndex(["Stadt Marl", "Stadt Unna", "Stadt Hamm"])(
      "Stadt Unna Hamm Hamm",
    );
    expect(rare).toBeGreaterThan(both ?? 1);
  });

  it("lies between 0 and 1 for whatever is asked", () => {
    fc.assert(
      fc.property(fc.string(), (question) => {
        for (const each of alike(question)) {
          expect(each).toBeGreaterThanOrEqual(0);
          expect(each).toBeLessThanOrEqual(1.0001);
        }
      }),
    );
  });
});
