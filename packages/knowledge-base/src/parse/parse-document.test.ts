import { describe, expect, it } from "vitest";
import { bold, makeDocx, makePptx, wordParagraph, wordTable } from "../testing/make-office.js";
import { makePdf } from "../testing/make-pdf.js";
import { makeZip } from "../testing/make-zip.js";
import { parseDocument as parseWith } from "./parse-document.js";
import type { ParsedDocument } from "./parsed-document.js";

const parseDocument = (bytes: Uint8Array) => parseWith(bytes, { ocr: false });

describe("parseDocument", () => {
  it.each([
    { type: "application/pdf", bytes: makePdf([[{ text: "Ein Text in einer Datei ohne Endung.", y: 700 }]]) },
    { type: "text/html", bytes: Buffer.from("<!doctype html><p>Text") },
    { type: "text/markdown", bytes: Buffer.from("# Titel\n\nText") },
    { type: "text/plain", bytes: Buffer.from("Ein **fetter** Text.") },
    { type: "text/plain", bytes: Buffer.from("St\xe4dte", "latin1") },
    { type: "text/plain", bytes: Buffer.from("\ufeffStädte", "utf16le") },
  ])("tells $type from the content alone", async ({ type, bytes }) => {
    expect((await parseDocument(bytes)).mediaType).toBe(type);
  });

  it("reads headings, lists and tables of a Word document", async () => {
    const body =
      wordParagraph("Förderung", "H1") +
      wordParagraph("Die Frist endet im September.") +
      wordTable([["Phase", "Dauer"].map(bold), ["Analyse", "3 Monate"]]);
    const parsed = await parseDocument(makeDocx(body, "Leitfaden Förderung"));
    expect(parsed.metadata.title).toBe("Leitfaden Förderung");
    expect(describeBlocks(parsed)).toEqual([
      "heading: Förderung",
      "paragraph: Die Frist endet im September.",
      "table-head: Phase | Dauer",
      "table-row: Analyse – Dauer: 3 Monate",
    ]);
  });

  it("reads slides in the order in which they are shown, each as a page", async () => {
    const parsed = await parseDocument(
      makePptx([
        { title: "Netzwerk Innenstadt", lines: ["130 Mitglieder", "Geschäftsstelle in Münster"] },
        { title: "Ausblick", lines: ["Tagung im Mai"] },
      ]),
    );
    expect(parsed.pages.map(({ start, end }) => parsed.text.slice(start, end))).toEqual([
      "Netzwerk Innenstadt\n\n- 130 Mitglieder\n- Geschäftsstelle in Münster",
      "Ausblick\n\nTagung im Mai",
    ]);
  });

  it("reads the main part of a web page with its tables, without menus and feet", async () => {
    const parsed = await parseDocument(
      Buffer.from(`<!doctype html><html><head><title>Förderung – Stadt</title>
        <link rel="canonical" href="https://example.org/foerderung"></head><body>
        <nav><ul><li>Start</li></ul></nav>
        <main><h1>Förderung</h1><p>Die <b>Quote</b> beträgt<br>80&nbsp;Prozent.</p><ul><li>erstens<ul><li>davon</li></ul></li></ul>
        <table><thead><tr><th>Jahr</th><th>Summe</th></tr></thead><tr><td>2020</td><td>396,6 Mio. €</td></tr></table></main>
        <footer>Impressum</footer><script>var x = "<p>nein</p>"</script></body></html>`),
    );
    expect(parsed.metadata).toEqual({ title: "Förderung – Stadt", source: "https://example.org/foerderung" });
    expect(describeBlocks(parsed)).toEqual([
      "heading: Förderung",
      "paragraph: Die Quote beträgt 80 Prozent.",
      "list-item: erstens",
      "list-item: davon",
      "table-head: Jahr | Summe",
      "table-row: 2020 – Summe: 396,6 Mio. €",
    ]);
  });

  it.each([
    { name: "an archive that is no document", bytes: makeZip({ "a.txt": "x" }), code: "UNSUPPORTED" },
    { name: "a cut archive", bytes: makeDocx(wordParagraph("x")).subarray(0, 300), code: "DAMAGED" },
    { name: "an old Word file", bytes: Buffer.from("d0cf11e0a1b11ae1", "hex"), code: "OLD_OFFICE" },
    { name: "JSON", bytes: Buffer.from('[{"a": 1}]'), code: "JSON" },
    { name: "an image", bytes: Buffer.from("89504e470d0a1a0a00000000", "hex"), code: "UNSUPPORTED" },
    { name: "a Word document without text", bytes: makeDocx(""), code: "NO_TEXT" },
  ])("rejects $name", async ({ bytes, code }) => {
    await expect(parseDocument(bytes)).rejects.toMatchObject({ name: "Rejection", code });
  });

  it("rejects an archive that unpacks to more than any document holds", async () => {
    const bomb = makeZip({ "word/document.xml": Buffer.alloc(201 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(300_000);
    await expect(parseDocument(bomb)).rejects.toMatchObject({ code: "TOO_LARGE" });
  });
});

function describeBlocks({ text, blocks }: ParsedDocument): string[] {
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}
