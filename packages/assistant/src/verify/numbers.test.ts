import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumbers, supportedNumbers } from "./numbers.js";

describe("readNumbers", () => {
  it.each([
    { text: "1.500 Plätze", numbers: ["1500"] },
    { text: "1 500 Plätze", numbers: ["1500"] },
    { text: "1500 Plätze", numbers: ["1500"] },
    { text: "2,5 Prozent", numbers: ["2.5"] },
    { text: "1.234.567,89 Euro", numbers: ["1234567.89"] },
    { text: "am 5. März 2021", numbers: ["5", "2021"] },
    { text: "am 05.03.2021", numbers: ["5", "3", "2021"] },
    { text: "2021-03-05", numbers: ["2021", "3", "5"] },
    { text: "seit 03/2021", numbers: ["3", "2021"] },
    { text: "2012–2015", numbers: ["2012", "2015"] },
    { text: "Es sind 72.", numbers: ["72"] },
    { text: "keine Zahl", numbers: [] },
  ])("reads $numbers in „$text“", ({ text, numbers }) => {
    expect(readNumbers(text)).toEqual(numbers);
  });

  it("takes a telephone number as one, however it is set", () => {
    expect(readNumbers("0211 8618-0")).toEqual(readNumbers("(0211) 86180".replace(/[()]/g, "")));
  });

  it("reads every whole number back from the way Germans write it", () => {
    fc.assert(
      fc.property(fc.nat({ max: 2_000_000_000 }), (value) => {
        expect(readNumbers(`rund ${value.toLocaleString("de-DE")} Euro`)).toEqual([String(value)]);
      }),
    );
  });
});

describe("supportedNumbers", () => {
  it.each([
    { text: "zweimal, also zwei Ausgaben", supported: ["2"] },
    { text: "die dritte Tagung", supported: ["3"] },
    { text: "im März", supported: ["3"] },
    { text: "zwölf Kommunen", supported: ["12"] },
  ])("knows the words of „$text“", ({ text, supported }) => {
    expect([...supportedNumbers(text)]).toEqual(expect.arrayContaining(supported));
  });

  it("supports every number that stands in the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        const supported = supportedNumbers(text);
        for (const number of readNumbers(text)) expect(supported).toContain(number);
      }),
    );
  });
});
