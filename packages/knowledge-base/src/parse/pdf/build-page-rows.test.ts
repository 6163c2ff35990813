import { describe, expect, it } from "vitest";
import { buildPageRows } from "./build-page-rows.js";
import { composeTable, takeTable } from "./compose-tables.js";
import type { TextRun } from "./read-page.js";
import type { TaggedCell } from "./read-tags.js";

describe("a table that a file describes", () => {
  it("keeps cells apart that stand close together, and joins the lines of a cell", () => {
    const rows = buildPageRows([
      run("Vor der Tabelle", 72, 700),
      run("Gebiet:", 72, 660, cell(0, 0)),
      run("Deutsch-", 110, 660, cell(0, 1)),
      run("land", 110, 648, cell(0, 1)),
      run("Stand:", 72, 630, cell(1, 0)),
      run("2021", 104, 630, cell(1, 1)),
    ]);
    const table = takeTable(rows, 1, new Set());
    expect(rows).toHaveLength(2);
    expect(table && composeTable(table, undefined, 1).blocks.map(({ text }) => text)).toEqual([
      "Gebiet: Deutschland",
      "Stand: 2021",
    ]);
  });

  it("takes the names of its columns from cells that are marked as heads", () => {
    const rows = buildPageRows(
      ["Jahr", "Summe"]
        .map((text, column) => run(text, 72 + column * 80, 660, cell(0, column, true)))
        .concat(
          ["2020", "396,6 Mio."].map((text, column) => run(text, 72 + column * 80, 640, cell(1, column))),
        ),
    );
    const table = takeTable(rows, 0, new Set());
    expect(table && composeTable(table, undefined, 1).blocks.map(({ text }) => text)).toEqual([
      "Jahr | Summe",
      "2020 – Summe: 396,6 Mio.",
    ]);
  });

  it("goes on under the names of its columns on the next page", () => {
    const rows = buildPageRows(
      [
        ["Planung", "915 €"],
        ["Summe", "– €"],
      ].flatMap((cells, row) =>
        cells.map((text, column) => run(text, 72 + column * 80, 660 - row * 20, cell(row + 5, column))),
      ),
    );
    const table = takeTable(rows, 0, new Set());
    expect(table && composeTable(table, ["Position", "Kosten"], 2).blocks.map(({ text }) => text)).toEqual([
      "Planung – Kosten: 915 €",
      "Summe – Kosten: – €",
    ]);
  });

  it("is no table with one row, which only lays out a page", () => {
    const rows = buildPageRows([run("Text", 72, 660, cell(0, 0)), run("Bild", 300, 660, cell(0, 1))]);
    expect(rows.flat().map(({ text, table }) => [text, table])).toEqual([
      ["Text", undefined],
      ["Bild", undefined],
    ]);
  });
});

function run(text: string, x: number, y: number, at?: TaggedCell): TextRun {
  return { text, x, y, width: text.length * 5, size: 10, font: "body", tag: at ? { cell: at } : {} };
}

function cell(row: number, column: number, isHead = false): TaggedCell {
  return { table: 0, row, column, isHead };
}
