import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../testing/open-test-api.js";
import type { Document, DocumentText } from "./documents.js";
import type { SearchResult } from "./search.js";

const openText = "# Leerstand\n\nDas Leerstandskataster führt jede leere Verkaufsfläche der Innenstadt.\n";
const membersText = "# Protokoll\n\nDas Leerstandskataster der Mitglieder liegt beim Vorstand.\n";

let folder: string;
let house: TestApi;
let member: Record<string, string>;
let stranger: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "stadtlotse-documents-"));
  await mkdir(join(folder, "members"));
  await writeFile(join(folder, "leerstand.md"), openText);
  await writeFile(join(folder, "members", "protokoll.md"), membersText);
  house = await openTestApi();
  await house.knowledgeBase.ingestPaths([join(folder, "leerstand.md")]);
  await house.knowledgeBase.ingestPaths([join(folder, "members")], { visibility: "members" });
  member = {
    authorization: `Bearer ${await house.createKey({ ags: "05978036", memberSince: "2024-01-01" })}`,
  };
  stranger = { authorization: `Bearer ${await house.createKey({ ags: "05913000" })}` };
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true });
});

async function get<Body>(path: string, headers: Record<string, string> = {}): Promise<Body> {
  const response = await house.api.request(path, { headers });
  return (await response.json()) as Body;
}

async function findId(title: string): Promise<string> {
  const { items } = await get<{ items: Document[] }>("/v1/documents?limit=500", member);
  return items.find((document) => document.title === title)?.id ?? "";
}

describe("documents", () => {
  it("gives the stored text, into which the pages point", async () => {
    const id = await findId("Leerstand");
    const stored = await get<DocumentText>(`/v1/documents/${id}/text`);
    expect(stored.text).toContain("jede leere Verkaufsfläche");
    expect(stored.document).toEqual(await get(`/v1/documents/${id}`));
    expect(stored.document).not.toHaveProperty("contentHash");
  });

  it("finds passages, each verbatim in its document's text", async () => {
    const { results } = await get<{ results: SearchResult[] }>("/v1/search?q=Leerstandskataster");
    expect(results.length).toBeGreaterThan(0);
    for (const { documentId, quote } of results) {
      const { text } = await get<DocumentText>(`/v1/documents/${documentId}/text`);
      expect(text).toContain(quote);
    }
  });

  it("says 404 for a document that does not exist", async () => {
    expect(await get("/v1/documents/nope")).toMatchObject({ status: 404, code: "NOT_FOUND" });
    expect(await get("/v1/documents/nope/text")).toMatchObject({ status: 404, code: "NOT_FOUND" });
  });
});

describe("a document for members", () => {
  it("is listed, read and found by a member", async () => {
    const id = await findId("Protokoll");
    expect(await get(`/v1/documents/${id}`, member)).toMatchObject({ id, visibility: "members" });
    expect(await get(`/v1/documents/${id}/text`, member)).toMatchObject({
      text: expect.stringContaining("liegt beim Vorstand"),
    });
    const { results } = await get<{ results: SearchResult[] }>("/v1/search?q=Protokoll+Vorstand", member);
    expect(results.map(({ documentId }) => documentId)).toContain(id);
  });

  it.each([
    { name: "nobody known", headers: () => ({}) },
    { name: "a municipality without membership", headers: () => stranger },
  ])(
    "does not exist for $name: not in the list, at its link, in its text, or in a search",
    async ({ headers }) => {
      const id = await findId("Protokoll");
      const { items } = await get<{ items: Document[] }>("/v1/documents?limit=500", headers());
      expect(items.map((document) => document.id)).not.toContain(id);
      expect(await get(`/v1/documents/${id}`, headers())).toMatchObject({ status: 404 });
      expect(await get(`/v1/documents/${id}/text`, headers())).toMatchObject({ status: 404 });
      const { results } = await get<{ results: SearchResult[] }>(
        "/v1/search?q=Leerstandskataster+Vorstand",
        headers(),
      );
      expect(results.map(({ documentId }) => documentId)).not.toContain(id);
    },
  );
});
