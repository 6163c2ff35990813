import { describe, expect, it } from "vitest";
import { makePdf, type PdfLine } from "../../testing/make-pdf.js";
import { parsePdf } from "../parse-pdf.js";

const blocksOf = async (pages: readonly (readonly PdfLine[])[], title?: string) => {
  const { text, blocks } = await parsePdf(makePdf(pages, title === undefined ? {} : { title }), {
    ocr: false,
  });
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
};
const column = (texts: readonly string[], x: number, top: number): PdfLine[] =>
  texts.map((text, index) => ({ text, x, y: top - index * 12, size: 10 }));

describe("pages as municipalities set them", () => {
  it("reads columns one after the other although their lines do not stand on one height", async () => {
    const left = [
      "Im Ortskern stehen mehrere Laden leer und",
      "warten auf neue Ideen, die der Arbeits-",
      "kreis sammelt. Wer eine hat, meldet sich.",
    ];
    const right = [
      "Das Amt antwortet innerhalb einer Woche.",
      "Danach wird der Vorschlag im Ausschuss",
      "beraten und im Herbst beschlossen.",
    ];
    expect(await blocksOf([[...column(left, 60, 700), ...column(right, 320, 695)]])).toEqual([
      "paragraph: Im Ortskern stehen mehrere Laden leer und warten auf neue Ideen, die der Arbeitskreis sammelt. Wer eine hat, meldet sich.",
      "paragraph: Das Amt antwortet innerhalb einer Woche. Danach wird der Vorschlag im Ausschuss beraten und im Herbst beschlossen.",
    ]);
  });

  it("gathers the lines of a cell that begins above and ends below the other cells of its row", async () => {
    const cells = (y: number, fee: string, unit: string[], what: string): PdfLine[] => [
      { text: unit[0] ?? "", x: 300, y: y + 6 },
      { text: what, x: 72, y },
      { text: fee, x: 450, y },
      { text: unit[1] ?? "", x: 300, y: y - 6 },
    ];
    const page: PdfLine[] = [
      { text: "Gegenstand", x: 72, y: 700, bold: true },
      { text: "Einheit", x: 300, y: 700, bold: true },
      { text: "Betrag", x: 450, y: 700, bold: true },
      ...cells(675, "11,50 Euro", ["je Meter und", "Monat"], "Fester Stand"),
      ...cells(645, "3,80 Euro", ["je Meter und", "Tag"], "Tagesstand"),
    ];
    expect(await blocksOf([page])).toEqual([
      "table-head: Gegenstand | Einheit | Betrag",
      "table-row: Fester Stand – Einheit: je Meter und Monat; Betrag: 11,50 Euro",
      "table-row: Tagesstand – Einheit: je Meter und Tag; Betrag: 3,80 Euro",
    ]);
  });

  it("takes the numbered titles of a bylaw for headings", async () => {
    const page = column(
      ["§ 3", "Befreiung", "Vereine, die als gemeinnützig anerkannt sind, zahlen nichts."],
      72,
      700,
    ).map((line, index) => ({ ...line, bold: index < 2 }));
    expect(await blocksOf([page])).toEqual([
      "heading: § 3 Befreiung",
      "paragraph: Vereine, die als gemeinnützig anerkannt sind, zahlen nichts.",
    ]);
  });

  it("drops a running head of two pages", async () => {
    const page = (body: string): PdfLine[] => [
      { text: "Ortsrecht der Gemeinde", y: 810, size: 8 },
      { text: body, y: 500 },
    ];
    expect(await blocksOf([page("Die Satzung gilt ab Januar."), page("Sie endet im Dezember.")])).toEqual([
      "paragraph: Die Satzung gilt ab Januar.",
      "paragraph: Sie endet im Dezember.",
    ]);
  });

  it("sets items apart that are marked with letters", async () => {
    const page = column(
      ["Dem Antrag sind beizufügen:", "a. eine Beschreibung mit Fotos,", "b. drei Angebote."],
      72,
      700,
    );
    expect(await blocksOf([page])).toEqual([
      "paragraph: Dem Antrag sind beizufügen:",
      "list-item: a. eine Beschreibung mit Fotos,",
      "list-item: b. drei Angebote.",
    ]);
  });

  it("is not called after the address that a browser prints, nor after its first section", async () => {
    const page: PdfLine[] = [
      { text: "1 Zweck der Förderung", y: 740, size: 14 },
      { text: "Richtlinie zum Fassadenprogramm", y: 780, size: 14 },
      { text: "Die Stadt fördert Fassaden im Stadtkern.", y: 700 },
    ];
    const { metadata } = await parsePdf(makePdf([page], { title: "about:blank" }), { ocr: false });
    expect(metadata.title).toBe("Richtlinie zum Fassadenprogramm");
  });
});
