import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Call, callAs } from "../testing/call-as.js";
import { openTestApi, type TestApi } from "../testing/open-test-api.js";

let house: TestApi;
let office: Call;
let admin: Call;
let member: Call;
let nobody: Call;
let officeKey: string;
beforeAll(async () => {
  house = await openTestApi();
  officeKey = await house.createKey({ ags: "05515000", role: "office" });
  office = callAs(house, officeKey);
  admin = callAs(house, await house.createKey({ ags: "05515000", role: "admin" }));
  member = callAs(house, await house.createKey({ ags: "05978036", memberSince: "2024-01-01" }));
  nobody = callAs(house);
});
afterAll(() => house.close());

let count = 0;

/** Uploads a document and publishes it. */
async function publish(publication: object) {
  count += 1;
  const response = await house.api.request(`/v1/document-drafts?name=plan-${count}.md`, {
    method: "POST",
    headers: { authorization: `Bearer ${officeKey}`, "content-type": "application/octet-stream" },
    body: `# Plan ${count}\n\nDer Marktplatz ${count} wird begrünt.\n`,
  });
  const { id: draftId } = (await response.json()) as { id: string };
  const path = `/v1/document-drafts/${draftId}/publication`;
  const { body } = await office("POST", path, publication);
  return { path, draftId, id: body.id as string, version: body.version as string };
}

/** Withdraws a document as it stands. */
async function withdraw(id: string): Promise<void> {
  const { body } = await office("GET", `/v1/documents/${id}`);
  expect(await office("DELETE", `/v1/documents/${id}?version=${body.version}`)).toMatchObject({
    status: 204,
  });
}

const actionsOf = async (id: string) =>
  (await office("GET", `/v1/documents/${id}/history`)).body.entries.map(
    ({ action, after }: { action: string; after?: { visibility: string; withdrawnOn?: string } }) =>
      `${action} ${after?.withdrawnOn ?? after?.visibility ?? ""}`,
  );

describe("a document at the desk", () => {
  it("tells of every change, who made it, what was before and after", async () => {
    const { id, path, draftId, version } = await publish({ visibility: "members" });
    const topics = ["handel-und-gastronomie"];
    await office("POST", path, { version, visibility: "public", topics, asOf: "2026-03" });
    await withdraw(id);
    expect(await actionsOf(id)).toEqual(["created members", "changed public", "changed 2026-11-22"]);
    const [, second] = (await office("GET", `/v1/documents/${id}/history`)).body.entries;
    expect(second).toMatchObject({
      actor: expect.stringMatching(/^key:/),
      before: { visibility: "members", topics: [] },
      after: { visibility: "public", topics: ["handel-und-gastronomie"], asOf: "2026-03" },
    });
    expect(JSON.stringify(second)).not.toContain("contentHash");
    expect(await house.registry.audit.of(`upload:${draftId}`)).toMatchObject([
      { action: "created", after: { name: `plan-${count}.md` } },
    ]);
  });

  it("is changed by nobody who has not seen it as it stands", async () => {
    const { id, path, version } = await publish({ visibility: "members" });
    const republish = (body: object) =>
      office("POST", path, { title: "Anders", visibility: "public", ...body });
    const outdated = {
      status: 409,
      body: { code: "CONFLICT", current: { id, version, visibility: "members" } },
    };
    expect(await republish({})).toMatchObject(outdated);
    expect(await republish({ version: "0123456789abcdef" })).toMatchObject(outdated);
    expect(await office("DELETE", `/v1/documents/${id}?version=0123456789abcdef`)).toMatchObject(outdated);
    expect((await office("GET", `/v1/documents/${id}`)).body).toMatchObject({
      version,
      visibility: "members",
    });

    const both = await Promise.all(["Zuerst", "Danach"].map((title) => republish({ version, title })));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const won = both.find(({ status }) => status === 201)?.body;
    const lost = both.find(({ status }) => status === 409)?.body;
    expect(lost.current).toMatchObject({ title: won.title, version: won.version });
    expect(await actionsOf(id)).toEqual(["created members", "changed public"]);
    expect(await office("DELETE", `/v1/documents/${id}?version=${version}`)).toMatchObject({ status: 409 });
    expect(await office("DELETE", `/v1/documents/${id}`)).toMatchObject({ status: 400 });
  });

  it("leaves no name of a draft that was discarded", async () => {
    const response = await house.api.request("/v1/document-drafts?name=lebenslauf.md", {
      method: "POST",
      headers: { authorization: `Bearer ${officeKey}`, "content-type": "application/octet-stream" },
      body: "# Lebenslauf\n\nGeboren in Unna.\n",
    });
    const { id } = (await response.json()) as { id: string };
    await office("DELETE", `/v1/document-drafts/${id}`);
    const entries = await house.registry.audit.of(`upload:${id}`);
    expect(entries.map(({ action }) => action)).toEqual(["created", "erased"]);
    expect(JSON.stringify(entries)).not.toContain("lebenslauf");
  });
});

describe("the link to a withdrawn document", () => {
  it("says what the document was and when it was withdrawn", async () => {
    const { id } = await publish({ visibility: "public", title: "Klimaplan", asOf: "2026-03" });
    await withdraw(id);
    for (const path of [`/v1/documents/${id}`, `/v1/documents/${id}/text`]) {
      expect(await nobody("GET", path)).toMatchObject({
        status: 410,
        body: {
          code: "DOCUMENT_WITHDRAWN",
          detail:
            "Das Dokument „Klimaplan“ (Stand März 2026) wurde am 22. November 2026 zurückgezogen. Neue Antworten stützen sich nicht mehr darauf.",
          current: { id, title: "Klimaplan", withdrawnOn: "2026-11-22" },
        },
      });
    }
    const { body } = await nobody("GET", "/v1/search?q=Marktplatz+begr%C3%BCnt");
    expect(body.results.map(({ documentId }: { documentId: string }) => documentId)).not.toContain(id);
  });

  it("says nothing to whoever could not have seen the document", async () => {
    const { id } = await publish({ visibility: "members", title: "Protokoll" });
    await withdraw(id);
    expect((await nobody("GET", `/v1/documents/${id}`)).status).toBe(404);
    expect((await member("GET", `/v1/documents/${id}`)).status).toBe(410);
  });
});

describe("withdrawn documents", () => {
  it("are listed for the office, with the text as long as it is kept", async () => {
    const { id } = await publish({ visibility: "public", title: "Verkehrskonzept" });
    await withdraw(id);
    const { body } = await office("GET", "/v1/withdrawn-documents?q=Verkehrskonzept");
    expect(body.items).toMatchObject([{ id, title: "Verkehrskonzept", hasText: true }]);
    const text = `/v1/withdrawn-documents/${id}/text`;
    expect((await office("GET", text)).body.text).toContain(`Marktplatz ${count}`);
    await house.knowledgeBase.withdrawn.forgetTexts("2027-01-01");
    expect((await office("GET", text)).status).toBe(404);
  });

  it("are erased by an admin: no title, no text, no file, no history of what they said", async () => {
    const { id, draftId } = await publish({ visibility: "public", title: "Anna Beispiel" });
    await withdraw(id);
    const path = `/v1/withdrawn-documents/${id}`;
    expect((await office("DELETE", path)).status).toBe(403);
    expect((await admin("DELETE", path)).status).toBe(204);
    expect((await nobody("GET", `/v1/documents/${id}`)).body.detail).toMatch(/^Dieses Dokument wurde am/);
    const seen = [
      await office("GET", `/v1/documents/${id}/history`),
      await office("GET", "/v1/withdrawn-documents"),
      await office("GET", "/v1/document-drafts"),
      await house.registry.audit.of(`upload:${draftId}`),
    ];
    expect(JSON.stringify(seen)).not.toContain("Anna Beispiel");
    expect(JSON.stringify(seen)).not.toContain(`plan-${count}.md`);
    expect(await actionsOf(id)).toEqual(["created ", "changed ", "erased "]);
  });
});
