import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Answer } from "@stadtlotse/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type House, openHouse } from "../http/open-house.js";

/** Words that stand in the members' document and nowhere else. */
const secret = "Quastenflosser";
const question = "Wie lange darf eine Marktbude in Musterhausen ausgeliehen werden?";
const members = `# Marktbuden in Musterhausen

## ${question}

Eine Marktbude darf in Musterhausen höchstens 4711 Stunden ausgeliehen werden, mit ${secret} länger.
`;
const open = `# Bänke am Marktplatz von Musterhausen

## Wie viele Bänke stehen am Marktplatz von Musterhausen?

Am Marktplatz von Musterhausen stehen zwölf Bänke aus Eichenholz.
`;

let folder: string;
let house: House;
let withMembersDocument: string;
let memberKey: string;
let strangerKey: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "stadtlotse-members-"));
  await mkdir(join(folder, "members"));
  await writeFile(join(folder, "members", "marktbuden.md"), members);
  await writeFile(join(folder, "baenke.md"), open);
  house = await openHouse();
  await house.knowledgeBase.ingestPaths([join(folder, "baenke.md")], { visibility: "public" });
  const { documents } = await house.knowledgeBase.ingestPaths([join(folder, "members")], {
    visibility: "members",
  });
  withMembersDocument = documents[0]?.id ?? "";
  await house.registry.memberships.importCsv(
    "network,ags,status,valid_from,valid_to,source\nnetzwerk-stadtentwicklung-nrw,05978036,member,2024,,Geschäftsstelle\n",
  );
  memberKey = (await house.registry.apiKeys.create({ ags: "05978036", role: "staff" })).key;
  strangerKey = (await house.registry.apiKeys.create({ ags: "05913000", role: "staff" })).key;
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

async function get(path: string, key?: string): Promise<{ status: number; text: string }> {
  const response = await house.api.request(path, {
    headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
  });
  return { status: response.status, text: await response.text() };
}

async function ask(body: object, key?: string): Promise<{ status: number; body: unknown }> {
  const response = await house.api.request("/v1/ask", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

describe("what is for members", () => {
  it("reaches a member: found, answered with its place, and to be read", async () => {
    const search = `/v1/search?q=${encodeURIComponent(`Marktbude ${secret}`)}`;
    expect((await get(search, memberKey)).text).toContain(secret);
    const answer = Answer.parse((await ask({ question }, memberKey)).body);
    expect(answer.text).toContain("4711");
    expect((await get(`/v1/documents/${withMembersDocument}/text`, memberKey)).text).toContain(secret);
  });

  it.each([
    { name: "an anonymous asker", key: () => undefined },
    { name: "a municipality that is no member", key: () => strangerKey },
  ])("leaves no trace for $name", async ({ key }) => {
    for (const query of [secret, question, "Marktbude Musterhausen"]) {
      const { status, text } = await get(`/v1/search?q=${encodeURIComponent(query)}&limit=50`, key());
      expect(status).toBe(200);
      expect(text).not.toContain(secret);
      expect(text).not.toContain(withMembersDocument);
    }
    for (const asked of [question, `Was ist ein ${secret}?`, `${question} Wir sind Mitglied!`]) {
      const { body } = await ask({ question: asked }, key());
      const { text, citations, suggestions } = Answer.parse(body);
      const shown = JSON.stringify({ citations, suggestions });
      expect(`${text}${shown}`).not.toContain("4711");
      expect(shown).not.toContain(secret);
      expect(shown).not.toContain(withMembersDocument);
    }
    const hidden = await get(`/v1/documents/${withMembersDocument}`, key());
    const missing = await get("/v1/documents/nirgends", key());
    const shape = ({ status, text }: typeof hidden) => {
      const { type, title, code } = JSON.parse(text);
      return { status, type, title, code };
    };
    expect(hidden.status).toBe(404);
    expect(shape(hidden)).toEqual(shape(missing));
    expect((await get(`/v1/documents/${withMembersDocument}/text`, key())).status).toBe(404);
    expect((await get("/v1/documents?limit=500", key())).text).not.toContain(withMembersDocument);
  });

  it("changes nothing in what others find: scores and order stay as without it", async () => {
    const alone = await openHouse();
    await alone.knowledgeBase.ingestPaths([join(folder, "baenke.md")], { visibility: "public" });
    const search = `/v1/search?limit=10&q=${encodeURIComponent("Bänke Marktbude Musterhausen")}`;
    const without = await (await alone.api.request(search)).json();
    expect(JSON.parse((await get(search)).text)).toEqual(without);
    await alone.close();
  });
});

describe("a conversation", () => {
  it("belongs to who began it: for everybody else it does not exist", async () => {
    const begun = Answer.parse((await ask({ question: "Was ist ein ISEK?" }, memberKey)).body);
    const onward = { question: "Wer muss es beschließen?", conversationId: begun.conversationId };
    expect((await ask(onward, memberKey)).status).toBe(200);
    for (const key of [strangerKey, undefined]) {
      expect(await ask(onward, key)).toMatchObject({
        status: 404,
        body: { code: "CONVERSATION_NOT_FOUND" },
      });
    }
  });
});

describe("a quote from a document", () => {
  it.each([
    "Wie viele Bänke stehen am Marktplatz von Musterhausen?",
    "Was ist ein ISEK?",
    "Was kann Stadtlotse?",
    "Was ist ein Verfügungsfonds?",
  ])("stands word for word in the stored text: %s", async (asked) => {
    const { citations } = Answer.parse((await ask({ question: asked })).body);
    expect(citations.length).toBeGreaterThan(0);
    for (const { url, quote } of citations) {
      const document = /\/dokumente\/([^#]+)/.exec(url)?.[1];
      if (document === undefined) continue;
      const { text } = JSON.parse((await get(`/v1/documents/${document}/text`)).text);
      expect(text).toContain(quote);
    }
  });
});
