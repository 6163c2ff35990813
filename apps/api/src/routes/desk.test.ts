import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Call, callAs } from "../testing/call-as.js";
import { openTestApi, type TestApi } from "../testing/open-test-api.js";

const csv = [
  "network,ags,status,valid_from,valid_to,source",
  "netzwerk-innenstadt-nrw,05978036,member,2015,,Liste",
].join("\n");

const markdown = `# Leerstand in Musterhausen

Das Leerstandskataster von Musterhausen wird in jedem Quartal fortgeschrieben.
`;

let house: TestApi;
let office: Call;
let key: string;
beforeAll(async () => {
  house = await openTestApi();
  key = await house.createKey({ ags: "05515000", role: "office" });
  office = callAs(house, key);
});
afterAll(() => house.close());

describe("a member list over HTTP", () => {
  it("is looked at, taken over and taken back", async () => {
    const preview = await office("POST", "/v1/membership-imports", { csv, preview: true });
    expect(preview.body).toMatchObject({ written: false, changes: [{ line: 2 }], faults: [] });
    expect(await house.registry.memberships.of("05978036")).toEqual([]);

    const { body } = await office("POST", "/v1/membership-imports", { csv });
    expect(body).toMatchObject({ written: true, changes: [{ line: 2 }] });
    expect(await house.registry.memberships.of("05978036")).toHaveLength(1);

    const back = await office("POST", "/v1/membership-reversals", { changes: body.changes });
    expect(back.body).toEqual({ reverted: 1 });
    expect(await house.registry.memberships.of("05978036")).toEqual([]);
    expect(await office("POST", "/v1/membership-reversals", { changes: body.changes })).toMatchObject({
      status: 409,
    });
  });

  it("names each wrong line and writes nothing", async () => {
    const { body } = await office("POST", "/v1/membership-imports", {
      csv: `${csv}\nhanse,05978036,member,1400,,x`,
    });
    expect(body).toMatchObject({ written: false, faults: [{ line: 3 }] });
    expect(await house.registry.memberships.of("05978036")).toEqual([]);
  });
});

describe("a document over HTTP", () => {
  it("is read, asked, published and taken out again", async () => {
    const draft = await upload("leerstand.md", markdown);
    expect(draft.status).toBe(201);
    const { id, text } = (await draft.json()) as { id: string; text: string };
    expect(text).toContain("Leerstandskataster");
    expect((await office("GET", "/v1/search?q=Leerstandskataster")).body.results).toEqual([]);

    const { body } = await office(
      "GET",
      `/v1/document-drafts/${id}/search?q=Wie oft wird das Kataster fortgeschrieben?`,
    );
    expect(body.results[0].quote).toContain("in jedem Quartal");

    const published = await office("POST", `/v1/document-drafts/${id}/publication`, {
      visibility: "public",
      title: "Leerstand",
      asOf: "2026-10",
    });
    expect(published).toMatchObject({
      status: 201,
      body: { title: "Leerstand", asOf: "2026-10", visibility: "public" },
    });
    expect((await office("GET", "/v1/search?q=Leerstandskataster")).body.results).toHaveLength(1);

    expect(await office("DELETE", documentPath(published.body))).toMatchObject({ status: 204 });
    expect((await office("GET", "/v1/search?q=Leerstandskataster")).body.results).toEqual([]);
    expect((await office("GET", `/v1/document-drafts/${id}`)).body).not.toHaveProperty("published");
    expect(await office("DELETE", `/v1/document-drafts/${id}`)).toMatchObject({ status: 204 });
    expect(await office("GET", `/v1/document-drafts/${id}/search?q=x`)).toMatchObject({ status: 404 });
  });

  it("is read again after it was published, and takes the place of what was made of it", async () => {
    const { id } = (await (await upload("alt.md", markdown)).json()) as { id: string };
    const first = await office("POST", `/v1/document-drafts/${id}/publication`, {
      visibility: "public",
      topics: ["leerstand"],
    });
    const again = await office("GET", `/v1/document-drafts/${id}`);
    expect(again.body).toMatchObject({
      published: { id: first.body.id, topics: ["leerstand"] },
      sameFile: [],
    });
    const second = await office("POST", `/v1/document-drafts/${id}/publication`, {
      version: first.body.version,
      visibility: "members",
      title: "Neu gelesen",
    });
    expect(second.body).toMatchObject({ id: first.body.id, title: "Neu gelesen", visibility: "members" });
    expect(await office("DELETE", `/v1/document-drafts/${id}`)).toMatchObject({ status: 204 });
    expect(await office("GET", `/v1/document-drafts/${id}`)).toMatchObject({ status: 200 });
  });

  it("says which documents came from a file of the same name", async () => {
    const first = (await (await upload("neu.md", markdown)).json()) as {
      id: string;
      published?: { version: string };
    };
    await office("POST", `/v1/document-drafts/${first.id}/publication`, {
      version: first.published?.version,
      visibility: "members",
    });
    const second = (await (await upload("neu.md", `${markdown}Neu.`)).json()) as { sameFile: object[] };
    expect(second.sameFile).toMatchObject([{ title: "Leerstand in Musterhausen", visibility: "members" }]);
  });

  it("takes the place of what was read from the same file in another way, with what was said of it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "stadtlotse-desk-"));
    await writeFile(join(folder, "befehl.md"), `${markdown}Vom Betrieb.`);
    const report = await house.knowledgeBase.ingestPaths([folder], { visibility: "members" });
    const draft = (await (await upload("befehl.md", `${markdown}Vom Betrieb.`)).json()) as {
      id: string;
      published: { version: string };
    };
    const id = report.documents[0]?.id;
    expect(draft).toMatchObject({ published: { id, visibility: "members" }, sameFile: [] });
    const again = await office("POST", `/v1/document-drafts/${draft.id}/publication`, {
      version: draft.published.version,
      visibility: "members",
      title: "Am Schreibtisch benannt",
    });
    expect(again.body).toMatchObject({ id, title: "Am Schreibtisch benannt" });
    await rm(folder, { recursive: true });
  });

  it.each([
    { name: "a broken file", file: "kaputt.pdf", content: "%PDF-1.7 kaputt" },
    { name: "a name that leads elsewhere", file: "../../..", content: "" },
  ])("is refused in German where it is $name", async ({ file, content }) => {
    const response = await upload(file, content);
    expect(response.status).toBe(400);
    const problem = (await response.json()) as { detail: string };
    expect(problem.detail.length).toBeGreaterThan(10);
  });

  it("is nothing that anybody but the office may upload", async () => {
    const staff = await house.createKey({ ags: "05978036" });
    expect((await upload("x.md", markdown, staff)).status).toBe(403);
  });
});

it("lists the guides of the release that the office took out, and takes them in again", async () => {
  const { knowledgeBase } = house;
  const path = "/v1/removed-guides";
  await knowledgeBase.ingestLibrary({ on: "2026-11-22" });
  const { body: guide } = await office("GET", "/v1/documents/isek");
  await office("DELETE", documentPath(guide));
  expect((await office("GET", path)).body.items).toMatchObject([{ id: "isek" }]);
  const staff = callAs(house, await house.createKey({ ags: "05978036" }));
  expect((await staff("DELETE", `${path}/isek`)).status).toBe(403);
  expect((await office("DELETE", `${path}/isek`)).status).toBe(204);
  expect(await knowledgeBase.findDocument("isek", "public")).toBeDefined();
  expect((await office("DELETE", `${path}/isek`)).status).toBe(404);
});

describe("feedback over HTTP", () => {
  it("is listed for the office", async () => {
    await house.registry.feedback.record({
      answerId: "a",
      rating: "negative",
      reason: "veraltet",
      channel: "web",
    });
    const { body } = await office("GET", "/v1/feedback?rating=negative");
    expect(body.items).toMatchObject([{ answerId: "a", reason: "veraltet" }]);
  });
});

describe("the progress of a ticket", () => {
  it("tells whoever knows its number the answer, and nobody's words", async () => {
    await house.registry.tickets.create({ id: "ticket-1", topics: [], question: "Geheim?" });
    await office("PATCH", "/v1/tickets/ticket-1", { version: 1, state: "assigned" });
    await office("PATCH", "/v1/tickets/ticket-1", { version: 2, state: "answered", answer: "Am 3. Mai." });
    const response = await house.api.request("/v1/tickets/ticket-1/progress");
    const progress = (await response.json()) as object;
    expect(progress).toMatchObject({ state: "answered", answer: "Am 3. Mai." });
    expect(progress).not.toHaveProperty("question");
  });
});

function documentPath({ id, version }: { id: string; version: string }): string {
  return `/v1/documents/${id}?version=${version}`;
}

function upload(name: string, content: string, by = key): Promise<Response> {
  return Promise.resolve(
    house.api.request(`/v1/document-drafts?name=${encodeURIComponent(name)}`, {
      method: "POST",
      headers: { authorization: `Bearer ${by}`, "content-type": "application/octet-stream" },
      body: content,
    }),
  );
}
