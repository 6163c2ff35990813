import { createRequire } from "node:module";
import { join } from "node:path";
import { createCanvas, GlobalFonts } from "@napi-rs/canvas";
import { describe, expect, it } from "vitest";
import { makeScan } from "../../testing/make-pdf.js";
import { parsePdf } from "../parse-pdf.js";

// A machine of its own may have no fonts at all.
const fonts = join(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"), "..", "standard_fonts");
GlobalFonts.registerFromPath(join(fonts, "LiberationSans-Regular.ttf"), "Scan");

const [width, height] = [1240, 1754];
const lines = ["Die Kommune erhält eine Zuwendung", "aus Mitteln der Städtebauförderung."];

describe("a page that is an image", { timeout: 120_000 }, () => {
  it("is named as unreadable where reading of images is off", async () => {
    await expect(parsePdf(await scan(), { ocr: false })).rejects.toMatchObject({ code: "NO_TEXT" });
  });

  it("is read with its German letters where it is on", async () => {
    const { text, unreadablePages, pages } = await parsePdf(await scan(), { ocr: true });
    expect(text).toBe(lines.join(" "));
    expect(unreadablePages).toEqual([]);
    expect(pages).toEqual([{ page: 1, start: 0, end: text.length }]);
  });
});

async function scan(): Promise<Uint8Array> {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, width, height);
  context.fillStyle = "black";
  context.font = "36px Scan";
  lines.forEach((line, index) => {
    context.fillText(line, 120, 300 + index * 52);
  });
  return makeScan(await canvas.encode("jpeg", 90), width, height);
}
