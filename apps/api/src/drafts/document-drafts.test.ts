import { type Database, openDatabase } from "@stadtlotse/database";
import { type KnowledgeBase, openKnowledgeBase } from "@stadtlotse/knowledge-base";
import { openRegistry, type Registry } from "@stadtlotse/registry";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createDocumentDrafts, type DocumentDrafts } from "./document-drafts.js";

const actor = "key:office";

let database: Database;
let knowledgeBase: KnowledgeBase;
let registry: Registry;
let drafts: DocumentDrafts;
beforeEach(async () => {
  database = await openDatabase({ url: ":memory:" });
  knowledgeBase = await openKnowledgeBase(database);
  registry = await openRegistry(database);
  drafts = start();
});
afterEach(() => database.close());

it("keeps a draft beyond the process, as it was read", async () => {
  const opened = await upload("plan.md", "# Plan\n\nAm Markt entsteht ein Platz.\n\n## Ziele\n\nMehr Grün.");
  const id = idOf(opened);
  const restarted = start();
  expect(await restarted.read(id)).toMatchObject({
    text: expect.stringContaining("Am Markt entsteht ein Platz."),
    headings: [
      { text: "Plan", level: 1 },
      { text: "Ziele", level: 2 },
    ],
    upload: { name: "plan.md", uploadedOn: "2026-11-22" },
  });
  const [best] = (await restarted.search(id, "Was entsteht am Markt?")) ?? [];
  expect(best?.text).toContain("Platz");
  expect(await restarted.publish(id, { visibility: "public" }, actor)).toMatchObject({ title: "Plan" });
});

it("is a draft again when its document is taken back", async () => {
  const id = idOf(await upload("plan.md", "# Plan\n\nText."));
  const document = await drafts.publish(id, { visibility: "public" }, actor);
  await knowledgeBase.withdrawDocument(document?.id ?? "", { on: "2026-11-22" });
  expect((await drafts.read(id))?.upload).not.toHaveProperty("documentId");
  expect(await drafts.discard(id, actor)).toBe(true);
  expect(await drafts.read(id)).toBeUndefined();
});

it("takes no more where many wait, and lets go of none of them", async () => {
  for (let count = 1; count <= 20; count += 1) {
    expect((await upload(`${count}.md`, `# Entwurf ${count}\n\nText.`)).state).toBe("read");
  }
  expect(await upload("21.md", "# Entwurf 21\n\nText.")).toEqual({ state: "full" });
  const [first] = await knowledgeBase.uploads.list();
  expect(await drafts.read(first?.id ?? "")).toMatchObject({ document: { title: "Entwurf 1" } });
});

it.each([`${"ß".repeat(300)}.md`, "../../\0a\nb.md", "C:\\fakepath\\plan.md", "..."])(
  "takes a file of any name: %j",
  async (name) => {
    expect(await upload(name, "# Plan\n\nText.")).toMatchObject({
      state: "read",
      reading: { document: { title: "Plan" } },
    });
  },
);

it("keeps nothing of a file that cannot be read", async () => {
  expect(await upload("kaputt.pdf", "%PDF-1.7 kaputt")).toMatchObject({ state: "rejected" });
  expect(await knowledgeBase.uploads.list()).toEqual([]);
});

function start(): DocumentDrafts {
  return createDocumentDrafts({ knowledgeBase, registry, today: () => "2026-11-22", ocr: false });
}

function upload(name: string, content: string) {
  return drafts.open(name, Buffer.from(content), actor);
}

function idOf(opened: Awaited<ReturnType<typeof upload>>): string {
  if (opened.state !== "read") throw new Error(`not read but ${opened.state}`);
  return opened.reading.upload.id;
}
