import { describe, expect, it } from "vitest";
import { standsAboveFigures } from "./table-rows.js";

describe("the first row of a table that marks no head", () => {
  it.each([
    {
      name: "words above figures",
      rows: [
        ["Vorhaben", "Betrag"],
        ["Hochbeete", "850 Euro"],
        ["Trikots", "980 Euro"],
      ],
      names: true,
    },
    {
      name: "words above words",
      rows: [
        ["Name", "Amt"],
        ["Kaya", "Bauhof"],
        ["Renkel", "Tiefbau"],
      ],
      names: false,
    },
    {
      name: "figures above figures",
      rows: [
        ["2019", "461"],
        ["2020", "397"],
        ["2021", "368"],
      ],
      names: false,
    },
    {
      name: "one row below",
      rows: [
        ["Vorhaben", "Betrag"],
        ["Hochbeete", "850 Euro"],
      ],
      names: false,
    },
  ])("names the columns where it is $name: $names", ({ rows, names }) => {
    expect(standsAboveFigures(rows)).toBe(names);
  });
});
