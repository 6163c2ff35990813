import { describe, expect, it } from "vitest";
import { makePdf, type PdfLine } from "../testing/make-pdf.js";
import { parsePdf as parseWith } from "./parse-pdf.js";

const parsePdf = (bytes: Uint8Array) => parseWith(bytes, { ocr: false });

describe("parsePdf", () => {
  it("joins words divided at line ends and keeps hyphens that belong to the word", async () => {
    const { text } = await parsePdf(
      makePdf([
        lines([
          "Die Städtebauförderung ist eine gemeinsame Auf-",
          "gabe. Sie hilft bei Wohn- und Geschäfts-",
          "häusern und beim Bund-",
          "Länder-Programm.",
        ]),
      ]),
    );
    expect(text).toBe(
      "Die Städtebauförderung ist eine gemeinsame Aufgabe. Sie hilft bei Wohn- und Geschäftshäusern und beim Bund-Länder-Programm.",
    );
  });

  it("reads the left column before the right one, below a title over both", async () => {
    const left = [
      "Der linke Text beginnt hier und",
      "läuft in der linken Spalte bis",
      "zum Ende weiter, ganz links.",
    ];
    const right = [
      "Der rechte Text beginnt danach",
      "und bleibt in der rechten Hälfte",
      "der Seite stehen bis zum Ende.",
    ];
    const { text, blocks } = await parsePdf(
      makePdf([
        [
          { text: "Ein Titel, der über beiden Spalten der Seite steht", y: 780, size: 18 },
          ...left.map((line, index) => ({ text: line, x: 60, y: 740 - index * 13, size: 10 })),
          ...right.map((line, index) => ({ text: line, x: 320, y: 740 - index * 13, size: 10 })),
        ],
      ]),
    );
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Ein Titel, der über beiden Spalten der Seite steht",
      left.join(" "),
      right.join(" "),
    ]);
  });

  it("drops running heads and page numbers, and says on which page each part stands", async () => {
    const pages = [
      "Erste Seite mit eigenem Text.",
      "Zweite Seite mit eigenem Text.",
      "Dritte Seite mit eigenem Text.",
    ];
    const { text, pages: ranges } = await parsePdf(
      makePdf(
        pages.map((body, index) => [
          { text: "Handbuch der Stadt", y: 810 },
          { text: body, y: 500 },
          { text: `Seite ${index + 1} von 3`, y: 30 },
        ]),
      ),
    );
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(pages);
  });

  it("names pages without text and reads the others", async () => {
    const { unreadablePages, pages, text } = await parsePdf(
      makePdf([
        lines(["Diese Seite hat genug lesbaren Text."]),
        [],
        lines(["Diese Seite hat auch genug Text."]),
      ]),
    );
    expect(unreadablePages.map(({ page }) => page)).toEqual([2]);
    expect(pages.map(({ page, start, end }) => [page, text.slice(start, end)])).toEqual([
      [1, "Diese Seite hat genug lesbaren Text."],
      [2, ""],
      [3, "Diese Seite hat auch genug Text."],
    ]);
  });

  it("finds headings by size, and a title", async () => {
    const { text, blocks, metadata } = await parsePdf(
      makePdf([
        [
          { text: "Leitfaden Leerstand", y: 780, size: 20 },
          ...lines([
            "Der Leitfaden beschreibt, was Kommunen gegen",
            "Leerstand in der Innenstadt tun können.",
          ]),
        ],
      ]),
    );
    expect(blocks[0]).toEqual({ kind: "heading", level: 1, start: 0, end: "Leitfaden Leerstand".length });
    expect(text.startsWith("Leitfaden Leerstand\n\nDer Leitfaden beschreibt")).toBe(true);
    expect(metadata.title).toBe("Leitfaden Leerstand");
  });

  it("finds the date in a running foot that it drops", async () => {
    const { metadata, text } = await parsePdf(
      makePdf(
        ["eins", "zwei", "drei"].map((word) => [
          { text: `Auf dieser Seite steht das Wort ${word}.`, y: 500 },
          { text: "Stand: 14.09.2021", y: 30 },
        ]),
      ),
    );
    expect(metadata.inferredAsOf).toBe("2021-09-14");
    expect(text).not.toContain("Stand");
  });

  it("reads an encrypted file that opens without a password", async () => {
    const { text } = await parsePdf(
      makePdf([lines(["Geschützt, aber für alle lesbar."])], { encryption: "open" }),
    );
    expect(text).toBe("Geschützt, aber für alle lesbar.");
  });

  it("reads five columns one after the other", async () => {
    const columns = ["Eins", "Zwei", "Drei", "Vier", "Fünf"].map((name) =>
      ["läuft in seiner Spalte", "von oben nach unten wei-", "ter bis zum letzten Satz."].map(
        (line, index) => (index === 0 ? `${name} ${line}` : line),
      ),
    );
    const page = columns.flatMap((column, at) =>
      column.map((text, index) => ({ text, x: 30 + at * 108, y: 700 - index * 10, size: 8 })),
    );
    const { text, blocks } = await parsePdf(makePdf([page]));
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(
      ["Eins", "Zwei", "Drei", "Vier", "Fünf"].map(
        (name) => `${name} läuft in seiner Spalte von oben nach unten weiter bis zum letzten Satz.`,
      ),
    );
  });

  it("repeats the heads of a table on the pages over which it runs", async () => {
    const row = (cells: string[], y: number, bold = false): PdfLine[] =>
      cells.map((text, index) => ({ text, x: 72 + index * 150, y, bold }));
    const { text } = await parsePdf(
      makePdf([
        [
          ...row(["Jahr", "Summe", "Kommunen"], 700, true),
          ...row(["2019", "461 Mio.", "260"], 680),
          ...row(["2020", "397 Mio.", "273"], 660),
        ],
        [
          ...row(["2021", "368 Mio.", "275"], 700),
          ...row(["2022", "363 Mio.", "280"], 680),
          ...row(["2023", "391 Mio.", "281"], 660),
        ],
      ]),
    );
    expect(text.split(/\n+/)).toEqual([
      "Jahr | Summe | Kommunen",
      "2019 – Summe: 461 Mio.; Kommunen: 260",
      "2020 – Summe: 397 Mio.; Kommunen: 273",
      "2021 – Summe: 368 Mio.; Kommunen: 275",
      "2022 – Summe: 363 Mio.; Kommunen: 280",
      "2023 – Summe: 391 Mio.; Kommunen: 281",
    ]);
  });

  it("keeps a table of contents apart from what can be answered from", async () => {
    const { blocks } = await parsePdf(
      makePdf([
        lines([
          "Inhaltsverzeichnis",
          "1 Einleitung .................. 3",
          "2 Förderung .................. 5",
        ]),
      ]),
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph", "contents", "contents"]);
  });

  it.each([
    { name: "no text on any page", bytes: makePdf([[]]), code: "NO_TEXT" },
    {
      name: "a password",
      bytes: makePdf([lines(["Geheimer Text, den niemand lesen soll."])], { encryption: "locked" }),
      code: "ENCRYPTED",
    },
    { name: "only its first bytes", bytes: makePdf([lines(["Ein Text."])]).subarray(0, 60), code: "DAMAGED" },
  ])("rejects a file with $name", async ({ bytes, code }) => {
    await expect(parsePdf(bytes)).rejects.toMatchObject({ name: "Rejection", code });
  });
});

function lines(texts: readonly string[]): PdfLine[] {
  return texts.map((text, index) => ({ text, y: 700 - index * 14 }));
}
