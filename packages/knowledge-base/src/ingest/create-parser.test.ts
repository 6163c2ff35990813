import { describe, expect, it } from "vitest";
import { makePdf } from "../testing/make-pdf.js";
import { createParser } from "./create-parser.js";

const text = {
  name: "a.txt",
  bytes: Buffer.from("Ein Text über Leerstand."),
  sidecar: {},
  settings: { ocr: false },
};

describe("createParser", { timeout: 30_000 }, () => {
  it("prepares a document in another thread", async () => {
    const prepared = await createParser().prepare(text);
    expect(prepared.passages.map((passage) => passage.text)).toEqual(["Ein Text über Leerstand."]);
    expect(prepared.metadata.title).toBe("A");
  });

  it("hands a rejection over with its code", async () => {
    await expect(createParser().prepare({ ...text, bytes: Buffer.from("{}") })).rejects.toMatchObject({
      code: "JSON",
    });
  });

  it("gives up a file that takes too long, and reads the next one", async () => {
    const parser = createParser({ timeoutMs: 1_500, memoryMb: 1_024 });
    const long = {
      ...text,
      bytes: makePdf(Array.from({ length: 4_900 }, () => [{ text: "Eine Zeile Text.", y: 700 }])),
    };
    const results = await Promise.allSettled([parser.prepare(long), parser.prepare(text)]);
    expect(results).toMatchObject([
      { status: "rejected", reason: { code: "TOO_SLOW" } },
      { status: "fulfilled" },
    ]);
  });

  it("survives a file that exhausts the memory of its thread", async () => {
    const parser = createParser({ timeoutMs: 60_000, memoryMb: 40 });
    const large = { ...text, bytes: Buffer.from("Ein Satz mit einigen Wörtern darin. ".repeat(300_000)) };
    const results = await Promise.allSettled([parser.prepare(large), parser.prepare(text)]);
    expect(results).toMatchObject([
      { status: "rejected", reason: { code: "PARSER_FAILED" } },
      { status: "fulfilled" },
    ]);
  });
});
