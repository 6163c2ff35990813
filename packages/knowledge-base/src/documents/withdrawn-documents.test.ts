import { beforeEach, expect, it } from "vitest";
import type { DocumentChange, KnowledgeBase } from "../knowledge-base.js";
import { describeEachPlace } from "../testing/each-place.js";

const on = "2026-11-22";
const text = "---\ntitle: Leerstand\nasOf: 2021-03\n---\n\nDas Kataster führt jede leere Fläche.\n";

describeEachPlace("a withdrawn document", (place) => {
  let knowledgeBase: KnowledgeBase;
  beforeEach(() => {
    knowledgeBase = place.knowledgeBase;
  });

  const takeIn = async (visibility: "public" | "members" = "public", content = text) => {
    const file = await place.put("leerstand.md", content);
    const { documents } = await knowledgeBase.ingestPaths([file], { visibility });
    return documents[0]?.id ?? "";
  };
  const find = () => knowledgeBase.retrieve("leere Fläche", { visibility: "members", limit: 5 });

  it("is not found any more, and remembered as what it was, with its text", async () => {
    const id = await takeIn();
    const withdrawn = { id, title: "Leerstand", asOf: "2021-03", visibility: "public", withdrawnOn: on };
    expect(await knowledgeBase.withdrawDocument(id, { on })).toMatchObject(withdrawn);
    expect(await find()).toEqual([]);
    expect(await knowledgeBase.listDocuments("members")).toEqual([]);
    expect(await knowledgeBase.withdrawn.find(id, "public")).toMatchObject({ ...withdrawn, hasText: true });
    expect(await knowledgeBase.withdrawn.readText(id)).toContain("jede leere Fläche");
    await knowledgeBase.rebuildIndex();
    expect(await knowledgeBase.withdrawn.readText(id)).toContain("jede leere Fläche");
    expect((await knowledgeBase.check()).faults).toEqual([]);
  });

  it("does not exist for whoever could not see it", async () => {
    const id = await takeIn("members");
    await knowledgeBase.withdrawDocument(id, { on });
    expect(await knowledgeBase.withdrawn.find(id, "public")).toBeUndefined();
    expect(await knowledgeBase.withdrawn.find(id, "members")).toMatchObject({ title: "Leerstand" });
  });

  it("is an ordinary document again once it is taken in anew", async () => {
    const id = await takeIn();
    await knowledgeBase.withdrawDocument(id, { on });
    expect(await takeIn()).toBe(id);
    expect(await find()).toHaveLength(1);
    expect(await knowledgeBase.withdrawn.list()).toEqual([]);
    await knowledgeBase.withdrawDocument(id, { on });
    expect(await knowledgeBase.withdrawn.list()).toMatchObject([{ id, hasText: true }]);
  });

  it("loses its text when its time is over, and stays what it was", async () => {
    const id = await takeIn();
    await knowledgeBase.withdrawDocument(id, { on });
    expect(await knowledgeBase.withdrawn.forgetTexts(on)).toBe(0);
    expect(await knowledgeBase.withdrawn.forgetTexts("2026-11-23")).toBe(1);
    expect(await knowledgeBase.withdrawn.readText(id)).toBeUndefined();
    expect(await knowledgeBase.withdrawn.list()).toMatchObject([{ title: "Leerstand", hasText: false }]);
  });

  it("loses all that it said when it is erased, its file included", async () => {
    const id = await takeIn();
    const bytes = Buffer.from(text);
    const upload = await knowledgeBase.uploads.keep({ name: "leerstand.md", bytes, uploadedOn: on });
    await knowledgeBase.uploads.assign(upload.id, id);
    expect(await knowledgeBase.withdrawn.erase(id)).toBe(false); // not yet withdrawn
    await knowledgeBase.withdrawDocument(id, { on });
    expect(await knowledgeBase.withdrawn.erase(id)).toBe(true);
    expect(await knowledgeBase.uploads.list()).toEqual([]);
    expect(await knowledgeBase.uploads.read(upload.id)).toBeUndefined();
    expect(await knowledgeBase.withdrawn.list()).toEqual([
      { id, visibility: "public", withdrawnOn: on, hasText: false },
    ]);
  });

  it("is recorded with each change or not at all", async () => {
    const changes: DocumentChange[] = [];
    const together = (change: DocumentChange) => {
      changes.push(change);
      return [];
    };
    const file = await place.put("leerstand.md", text);
    const [document] = (await knowledgeBase.ingestPaths([file], { together })).documents;
    await knowledgeBase.ingestPaths([file], { together, visibility: "members" });
    await knowledgeBase.ingestPaths([file], { together, visibility: "members" });
    await knowledgeBase.withdrawDocument(document?.id ?? "", { on, together });
    expect(changes).toMatchObject([
      { after: { visibility: "public" } },
      { before: { visibility: "public" }, after: { visibility: "members" } },
      { before: { visibility: "members" }, after: { withdrawnOn: on } },
    ]);
    expect(JSON.stringify(changes)).not.toContain("contentHash");

    const broken = { on, together: () => ["INSERT INTO nowhere VALUES (1)"] };
    const id = await takeIn();
    await expect(knowledgeBase.withdrawDocument(id, broken)).rejects.toThrow("nowhere");
    const anew = knowledgeBase.ingestPaths([file], { ...broken, visibility: "members" });
    await expect(anew).rejects.toThrow("nowhere");
    expect(await knowledgeBase.findDocument(id, "public")).toBeDefined();
  });

  it("is changed by several at a time as if one came after the other", async () => {
    await place.database.client.execute("CREATE TABLE noted (was TEXT, is_now TEXT)");
    const together = ({ before, after }: DocumentChange) => [
      {
        sql: "INSERT INTO noted VALUES (?, ?)",
        args: [before?.version ?? null, "version" in after ? after.version : null],
      },
    ];
    const file = await place.put("leerstand.md", text);
    const changes = (["public", "members", "public", "members"] as const).map((visibility) =>
      knowledgeBase.ingestPaths([file], { visibility, together }),
    );
    await Promise.all(changes);
    const { rows } = await place.database.client.execute("SELECT * FROM noted ORDER BY rowid");
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ was }) => was)).toEqual([null, ...rows.slice(0, -1).map((row) => row.is_now)]);
  });

  it("is withdrawn once by two who do it at the same moment", async () => {
    const id = await takeIn();
    const both = await Promise.all([1, 2].map(() => knowledgeBase.withdrawDocument(id, { on })));
    expect(both.filter((each) => each !== undefined)).toHaveLength(1);
  });
});
