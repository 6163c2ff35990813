import { describe, expect, it } from "vitest";
import { makePdf } from "../../testing/make-pdf.js";
import { parsePdf } from "../parse-pdf.js";

const towns = ["Unna", "Hamm", "Soest", "Ahlen", "Werl", "Lünen"];

/** What is left of pages of these lines, from the top to the bottom. */
async function textOfPages(linesOf: (town: string, page: number) => string[]): Promise<string[]> {
  const { text, pages } = await parsePdf(
    makePdf(
      towns.map((town, index) =>
        linesOf(town, index + 1).map((line, row) => ({ text: line, y: 800 - row * 40 })),
      ),
    ),
    { ocr: false },
  );
  return pages.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " "));
}

describe("a line that stands on most pages", () => {
  it.each([
    { name: "a title", head: () => "Handbuch der Stadt" },
    { name: "a title with a year", head: () => "Haushalt 2021" },
    { name: "a page number of its own", head: (page: number) => `- ${page} -` },
    { name: "a page number in a line", head: (page: number) => `Bericht 2021, Seite ${page} von 60` },
    {
      name: "a page number that begins elsewhere",
      head: (page: number) => `Anlage zum Bericht ${page + 16}`,
    },
    {
      name: "a page number beside the title of a chapter",
      head: (page: number) => `${page < 4 ? "Das Verfahren" : "Die Anlagen"} ${page}`,
    },
  ])("is dropped where it is $name", async ({ head }) => {
    const left = await textOfPages((town, page) => [head(page), `Auf diesem Blatt geht es um ${town}.`]);
    expect(left).toEqual(towns.map((town) => `Auf diesem Blatt geht es um ${town}.`));
  });

  it("is kept where its number tells something", async () => {
    const figures = [12, 7, 31, 8, 19, 24];
    const lineOf = (page: number) => `In diesem Ort stehen ${figures[page - 1]} Läden leer.`;
    const left = await textOfPages((town, page) => [`Bericht über ${town}, ein Ort im Land`, lineOf(page)]);
    expect(left.map((text, index) => text.includes(lineOf(index + 1)))).toEqual(towns.map(() => true));
  });

  it("is kept where nothing else stands on the pages", async () => {
    const left = await textOfPages((_, page) => [`Dieses Blatt ist das mit der Nummer ${page}.`]);
    expect(left).toEqual(towns.map((_, index) => `Dieses Blatt ist das mit der Nummer ${index + 1}.`));
  });
});
