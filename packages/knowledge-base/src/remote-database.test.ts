import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@stadtlotse/database";
import { describe, expect, it } from "vitest";
import { openKnowledgeBase } from "./open-knowledge-base.js";
import { serveHrana } from "./testing/serve-hrana.js";

describe("a knowledge base on a database server", { timeout: 30_000 }, () => {
  it("takes in, finds, replaces, deletes and agrees with itself as an embedded one does", async () => {
    const server = await serveHrana();
    const folder = await mkdtemp(join(tmpdir(), "remote-"));
    const database = await openDatabase({ url: server.url });
    const knowledgeBase = await openKnowledgeBase(database);
    const find = () => knowledgeBase.retrieve("Wie hoch ist die Quote?", { visibility: "public", limit: 3 });

    await writeFile(join(folder, "a.txt"), "Die Quote beträgt 70 Prozent.");
    await writeFile(join(folder, "b.txt"), "Der Leerstand sinkt.");
    const { documents } = await knowledgeBase.ingestPaths([folder]);
    expect((await find()).map(({ text }) => text)).toEqual(["Die Quote beträgt 70 Prozent."]);

    await writeFile(join(folder, "a.txt"), "Die Quote beträgt 80 Prozent.");
    expect((await knowledgeBase.ingestPaths([folder])).totals).toMatchObject({ updated: 1, unchanged: 1 });
    expect((await find()).map(({ text }) => text)).toEqual(["Die Quote beträgt 80 Prozent."]);
    expect((await knowledgeBase.check()).faults).toEqual([]);

    await knowledgeBase.rebuildIndex();
    expect(await find()).toHaveLength(1);
    const id = documents[0]?.id ?? "";
    expect(await knowledgeBase.withdrawDocument(id, { on: "2026-11-22" })).toMatchObject({ id });
    expect(await find()).toEqual([]);

    await database.close();
    await server.close();
    await rm(folder, { recursive: true });
  });
});
