import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCanvas } from "@napi-rs/canvas";
import { type Database, openDatabase } from "@stadtlotse/database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { KnowledgeBase } from "../knowledge-base.js";
import { openKnowledgeBase } from "../open-knowledge-base.js";
import { makePdf, makeScan, type PdfLine } from "../testing/make-pdf.js";
import { makeZip } from "../testing/make-zip.js";

// Files as they come in real life: each is taken in with its place, or rejected alone with its reason.
const pagesOfLong = 2_000;
const rowsOfPage = 30;

const files: Record<string, () => Uint8Array | Promise<Uint8Array>> = {
  "scan.pdf": makeImagePage,
  "geschuetzt.pdf": () => makePdf([lines("Der Schutz hindert niemanden am Lesen.")], { encryption: "open" }),
  "fuenf-spalten.pdf": () => makePdf([makeColumns()]),
  "lange-tabelle.pdf": () => makePdf(makeTable(4)),
  "daten.pdf": () => Buffer.from('{"Gemeinden": [{"name": "Unna"}]}'),
  "leer.pdf": () => new Uint8Array(),
  "abgeschnitten.pdf": () => makePdf([lines("Das Ende dieser Datei fehlt.")]).subarray(0, 400),
  "bombe.docx": () => makeZip({ "word/document.xml": Buffer.alloc(201 * 1024 * 1024) }),
  "lang.pdf": () =>
    makePdf(
      Array.from({ length: pagesOfLong }, (_, index) =>
        lines(`Dieses Blatt handelt von ${placeName(index + 1)}.`),
      ),
    ),
};

describe("hard files", { timeout: 120_000 }, () => {
  let folder: string;
  let database: Database;
  let knowledgeBase: KnowledgeBase;
  let outcomes: Map<string, { status: string; pages: number; reason?: string }>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "hard-cases-"));
    for (const [name, make] of Object.entries(files)) await writeFile(join(folder, name), await make());
    database = await openDatabase({ url: ":memory:" });
    knowledgeBase = await openKnowledgeBase(database);
    const { documents } = await knowledgeBase.ingestPaths([folder]);
    outcomes = new Map(documents.map(({ path, ...outcome }) => [path.slice(folder.length + 1), outcome]));
  }, 120_000);

  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  it.each([
    { file: "scan.pdf", reason: "keinen lesbaren Text (nur Bilder oder Zeichnungen)" },
    { file: "daten.pdf", reason: "JSON" },
    { file: "leer.pdf", reason: "leer" },
    { file: "abgeschnitten.pdf", reason: "beschädigt" },
    { file: "bombe.docx", reason: "zu groß" },
  ])("reject $file with its reason", ({ file, reason }) => {
    expect(outcomes.get(file)).toMatchObject({
      status: "rejected",
      reason: expect.stringContaining(reason),
    });
  });

  it.each([
    {
      file: "geschuetzt.pdf",
      pages: 1,
      question: "Hindert der Schutz am Lesen?",
      page: 1,
      quote: "Der Schutz hindert",
    },
    {
      file: "fuenf-spalten.pdf",
      pages: 1,
      question: "Was läuft in der dritten Spalte?",
      page: 1,
      quote: "Die dritte läuft in ihrer Spalte von oben nach unten weiter bis zum letzten Satz.",
    },
    {
      file: "lange-tabelle.pdf",
      pages: 4,
      question: "Wie viele Bücher hat Ort100?",
      page: 4,
      quote: "Ort100 – Bücher: 1100",
    },
    {
      file: "lang.pdf",
      pages: pagesOfLong,
      question: `Welches Blatt handelt von ${placeName(1_777)}?`,
      page: 1_777,
      quote: `Dieses Blatt handelt von ${placeName(1_777)}.`,
    },
  ])("take in $file and cite its page", async ({ file, pages, question, page, quote }) => {
    expect(outcomes.get(file)).toMatchObject({ status: "added", pages });
    const [best] = await knowledgeBase.retrieve(question, { visibility: "public", limit: 1 });
    expect(best).toMatchObject({ source: file, locator: { page } });
    expect(best?.sentences[0]?.text).toContain(quote);
  });
});

/** A name of its own for each number; digits alone would make a line look like a running head. */
function placeName(number: number): string {
  return `${String(number).replace(/\d/g, (digit) => "kalomeniru".charAt(Number(digit)))}hausen`;
}

function lines(...texts: string[]): PdfLine[] {
  return texts.map((text, index) => ({ text, y: 700 - index * 14 }));
}

function makeColumns(): PdfLine[] {
  return ["Die erste", "Die zweite", "Die dritte", "Die vierte", "Die letzte"].flatMap((name, column) =>
    [`${name} läuft in ihrer`, "Spalte von oben nach", "unten weiter bis zum", "letzten Satz."].map(
      (text, row) => ({
        text,
        x: 30 + column * 110,
        y: 700 - row * 10,
        size: 8,
      }),
    ),
  );
}

/** The heads stand on the first page alone. */
function makeTable(pages: number): PdfLine[][] {
  return Array.from({ length: pages }, (_, page) => {
    const rows = Array.from({ length: rowsOfPage }, (_, row) => {
      const number = page * rowsOfPage + row + 1;
      return [`Ort${number}`, String(1_000 + number)];
    });
    return [...(page === 0 ? [["Ort", "Bücher"]] : []), ...rows].flatMap(([name = "", books = ""], row) => [
      { text: name, x: 72, y: 750 - row * 20, bold: name === "Ort" },
      { text: books, x: 250, y: 750 - row * 20, bold: name === "Ort" },
    ]);
  });
}

async function makeImagePage(): Promise<Uint8Array> {
  const [width, height] = [595, 842];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, width, height);
  context.fillStyle = "black";
  context.fillRect(60, 80, 300, 12); // stands for a line of print
  return makeScan(await canvas.encode("jpeg", 80), width, height);
}
