import { describe, expect, it } from "vitest";
import { wordsOf } from "../names/name-index.js";
import { spelledNumbers } from "./spelled-numbers.js";

describe("spelledNumbers", () => {
  it.each([
    ["über 10.000 Einwohner", 10_000],
    ["mehr als 100k", 100_000],
    ["rund 1,5 Millionen", 1_500_000],
    ["20 Tsd.", 20_000],
    ["eine halbe Million", 500_000],
    ["die Viertelmillion", 250_000],
    ["anderthalb Millionen", 1_500_000],
    ["fünfundzwanzigtausend Leute", 25_000],
    ["zweihunderttausend", 200_000],
    ["zwölf Orte", 12],
    ["die 60.000er-Marke", 60_000],
    ["an der 55000er Grenze", 55_000],
    ["25 bis 40 Tausend", 25_000, 40_000],
    ["fünfzig- und hunderttausend", 50_000, 100_000],
    ["2022 bis 2025", 2022, 2025],
    ["eine Stadt mit halber Kraft"],
  ])("reads „%s“", (text, ...values) => {
    expect(spelledNumbers(text, wordsOf(text)).map(({ value }) => value)).toEqual(values);
  });
});
