import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { openKnowledgeBase } from "../open-knowledge-base.js";
import { describeEachPlace } from "../testing/each-place.js";

const uploadedOn = "2026-11-22";

describeEachPlace("uploads", (place) => {
  it("are kept byte by byte, beyond the process that took them", async () => {
    const bytes = randomBytes(700_000);
    const kept = await place.knowledgeBase.uploads.keep({ name: "groß.pdf", bytes, uploadedOn });
    const { uploads } = await openKnowledgeBase(place.database);
    expect(await uploads.list()).toEqual([{ id: kept.id, name: "groß.pdf", uploadedOn }]);
    expect(Buffer.compare((await uploads.read(kept.id)) ?? Buffer.of(), bytes)).toBe(0);
  });

  it("name the document that was made of them as long as there is one", async () => {
    const { uploads, ...knowledgeBase } = place.knowledgeBase;
    const file = await place.put("plan.md", "# Plan\n\nDer Plan steht fest.");
    const { documents } = await knowledgeBase.ingestPaths([file]);
    const documentId = documents[0]?.id ?? "";
    const { id } = await uploads.keep({ name: "plan.md", bytes: Buffer.from("# Plan"), uploadedOn });
    await uploads.assign(id, documentId);
    expect(await uploads.find(id)).toMatchObject({ documentId });
    await knowledgeBase.withdrawDocument(documentId, { on: uploadedOn });
    expect(await uploads.find(id)).toEqual({ id, name: "plan.md", uploadedOn });
  });

  it("go when they are removed, and were not there when they were not", async () => {
    const { uploads } = place.knowledgeBase;
    const { id } = await uploads.keep({ name: "a.md", bytes: Buffer.from("A"), uploadedOn });
    expect(await uploads.remove(id)).toBe(true);
    expect(await uploads.remove(id)).toBe(false);
    expect(await uploads.read(id)).toBeUndefined();
    expect(await uploads.list()).toEqual([]);
  });
});
