import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSmallAssistant } from "./testing/small-assistant.js";
import { startTestBot, type TestBot } from "./testing/start-test-bot.js";

let folder: string;
let bot: TestBot;
let publicDocument: string;
let membersDocument: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "stadtlotse-search-"));
  bot = await startTestBot(createSmallAssistant(), { environment: { TODAY: "2026-11-22" } });
  publicDocument = await ingest(
    "baenke.md",
    "# Bänke in Musterhausen\n\nAm Markt stehen zwölf Eichenbänke.\n",
    "public",
  );
  membersDocument = await ingest(
    "buden.md",
    "# Buden in Musterhausen\n\nEine Eichenbude steht am Markt.\n",
    "members",
  );
});
afterAll(async () => {
  await bot.close();
  await rm(folder, { recursive: true, force: true });
});

async function ingest(name: string, text: string, visibility: "public" | "members"): Promise<string> {
  await writeFile(join(folder, name), text);
  const { documents } = await bot.knowledgeBase.ingestPaths([join(folder, name)], { visibility });
  return documents[0]?.id ?? "";
}

interface Result {
  content: { fallbackText: string; body: unknown[] };
  preview: { content: { title: string; text: string } };
}

async function invoke(name: string, value: unknown): Promise<{ status: number; results: Result[] }> {
  const response = await bot.deliver(bot.message("", { type: "invoke", name, value }));
  const text = await response.text();
  const results = text === "" ? [] : JSON.parse(text).composeExtension.attachments;
  return { status: response.status, results };
}

const search = (value: unknown, name = "searchQuery") =>
  invoke("composeExtension/query", { commandId: "searchQuery", parameters: [{ name, value }] });

describe("the search below the compose box", () => {
  it.each([
    { words: "Unna", title: "Unna", kind: "Kommune, Kreis Unna" },
    { words: "Dritte Orte", title: "Dritte Orte", kind: "Förderprogramm: Das Programm läuft bis 2028." },
    { words: "dritte ort", title: "Dritte Orte", kind: "Förderprogramm" },
    {
      words: "Verfügungsfonds Velbert",
      title: "Verfügungsfonds Velbert-Mitte",
      kind: "Gute Praxis aus Velbert",
    },
    { words: "Eichenbänke am Markt", title: "Bänke in Musterhausen", kind: "Dokument" },
  ])("finds $title for $words", async ({ words, title, kind }) => {
    const { results } = await search(words);
    const texts = results.map(({ preview }) => `${preview.content.title} | ${preview.content.text}`);
    expect(texts.some((text) => text.includes(title) && text.includes(kind))).toBe(true);
  });

  it("inserts a card with source and date", async () => {
    const { results } = await search("Verfügungsfonds Velbert");
    expect(JSON.stringify(results[0]?.content.body)).toContain(
      "Quelle: Verfügungsfonds Velbert-Mitte, gelesen: ",
    );
  });

  it("finds nothing that is for members: others will read the chat", async () => {
    const { results } = await search("Eichenbude");
    expect(JSON.stringify(results)).not.toContain("Eichenbude");
  });

  it.each([
    { name: "nothing", value: "" },
    { name: "two letters", value: "zz" },
    { name: "a word that nobody wrote", value: "Quastenflosser" },
    { name: "far too much", value: "Leerstand ".repeat(5000) },
    { name: "a number", value: 7 },
  ])("answers $name without an error", async ({ value }) => {
    expect((await search(value)).status).toBe(200);
  });

  it("is empty before anything is typed", async () => {
    expect(await search("true", "initialRun")).toEqual({ status: 200, results: [] });
  });

  it("refuses what is no search", async () => {
    expect((await invoke("composeExtension/query", "Unna")).status).toBe(400);
  });
});

describe("a link in a message", () => {
  const unfurl = (url: string) => invoke("composeExtension/queryLink", { url });

  it("to a document of ours becomes a card with its page", async () => {
    const { results } = await unfurl(`http://127.0.0.1:3000/dokumente/${publicDocument}#seite=3`);
    expect(results[0]?.content.fallbackText).toBe("Bänke in Musterhausen");
    expect(JSON.stringify(results[0]?.content.body)).toMatch(/"Seite".*"3"/);
  });

  it("to a statement becomes a card with source and date", async () => {
    const [{ fact } = { fact: { id: "", statement: "" } }] = await bot.registry.facts.list();
    const { results } = await unfurl(`http://127.0.0.1:3000/quellen/${encodeURIComponent(fact.id)}`);
    expect(JSON.stringify(results)).toContain(JSON.stringify(fact.statement).slice(1, -1));
    expect(JSON.stringify(results)).toContain("Quelle: ");
  });

  it.each([
    { name: "to a members' document", url: () => `http://127.0.0.1:3000/dokumente/${membersDocument}` },
    { name: "to an unknown document", url: () => "http://127.0.0.1:3000/dokumente/unknown" },
    { name: "to another page of ours", url: () => "http://127.0.0.1:3000/docs" },
    { name: "with broken escapes", url: () => "http://127.0.0.1:3000/quellen/%E0%A4%A" },
    { name: "to another host", url: () => `http://127.0.0.1:3999/dokumente/${publicDocument}` },
  ])("$name stays a link", async ({ url }) => {
    expect(await unfurl(url())).toEqual({ status: 200, results: [] });
  });

  it("that is none is refused", async () => {
    expect((await unfurl("javascript:alert(1)")).status).toBe(400);
  });
});
