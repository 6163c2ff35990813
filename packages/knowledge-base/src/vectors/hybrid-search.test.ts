import { once } from "node:events";
import { type Database, openDatabase } from "@stadtlotse/database";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { StatementInput } from "../knowledge-base.js";
import { openKnowledgeBase } from "../open-knowledge-base.js";
import { type EmbeddingServer, serveEmbeddings } from "../testing/serve-embeddings.js";

let server: EmbeddingServer;
let database: Database;

beforeEach(async () => {
  server = await serveEmbeddings([["Hund", "Vierbeiner"], ["Steuer"], ["Baum"]]);
  database = await openDatabase({ url: ":memory:" });
});

afterEach(async () => {
  await database.close();
  await server.close();
});

const statements = [
  { title: "Gebühr", text: "Die Gebühr für den Parkplatz am Baum entfällt." },
  { title: "Gebühr", text: "Die Gebühr für Vierbeiner gilt auch im Park und auf keinem Parkplatz." },
  { title: "Lage", text: "Am Rathaus gibt es auch einen Parkplatz." },
].map(
  ({ title, text }, index): StatementInput => ({
    factId: `fact-${index}`,
    revision: 1,
    title,
    text,
    variants: [],
    visibility: "public",
    source: "test",
  }),
);

function open(model = "small") {
  return openKnowledgeBase(database, { embedding: { baseUrl: server.url, model } });
}

async function countVectors(): Promise<number> {
  const { rows } = await database.client.execute("SELECT count(*) AS n FROM kb_vectors");
  return Number(rows[0]?.n);
}

const question = "Welche Gebühr kostet ein Hund auf dem Parkplatz?";
const options = { visibility: "public", limit: 3 } as const;

describe("a knowledge base with an endpoint for embeddings", () => {
  it("lifts what means the same in other words, and says by what", async () => {
    const plain = await openKnowledgeBase(database);
    await plain.upsertStatements(statements);
    expect((await plain.retrieve(question, options))[0]?.factId).not.toBe("fact-1");
    const hybrid = await open();
    await hybrid.ingestPaths([]); // everything that has no vector yet gets one
    const [best] = await hybrid.retrieve(question, options);
    expect(best?.factId).toBe("fact-1");
    expect(best?.scoreParts).toMatchObject({ vectorPlace: 1, words: expect.any(Number) });
  });

  it("asks for each passage once, replaces vectors of another model, and removes those of what is gone", async () => {
    const knowledgeBase = await open();
    await knowledgeBase.upsertStatements(statements);
    await knowledgeBase.upsertStatements(statements);
    expect(server.requests).toBe(1);
    await (await open("large")).ingestPaths([]);
    expect(server.requests).toBe(2);
    expect(await countVectors()).toBe(3);
    await knowledgeBase.removeStatements(["fact-0", "fact-1"]);
    expect(await countVectors()).toBe(1);
  });

  it("searches by words alone where the endpoint fails, and warns once", async () => {
    const knowledgeBase = await open();
    server.fail(true);
    const warnings: unknown[] = [];
    const listen = (warning: unknown) => warnings.push(warning);
    process.on("warning", listen);
    const warned = once(process, "warning");
    await knowledgeBase.upsertStatements(statements);
    await warned;
    const found = await knowledgeBase.retrieve(question, options);
    const requests = server.requests;
    expect(await knowledgeBase.retrieve(question, options)).toEqual(found);
    expect(found).toHaveLength(3);
    expect(server.requests).toBe(requests); // for a while questions do not wait for it
    server.fail(false);
    await knowledgeBase.ingestPaths([]);
    expect((await knowledgeBase.retrieve(question, options))[0]?.factId).toBe("fact-1");
    process.off("warning", listen);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatchObject({ code: "EMBEDDING_UNAVAILABLE" });
  });
});
