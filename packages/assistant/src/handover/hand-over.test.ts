import { type Database, openDatabase } from "@stadtlotse/database";
import { openRegistry, type Registry } from "@stadtlotse/registry";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Asker } from "../turn.js";
import { type HandOverRequest, handOver } from "./hand-over.js";

const day = "2026-11-22";
const unna: Asker = { kind: "municipality", ags: "05978036", role: "staff" };
const base = {
  conversationId: "c",
  asker: unna,
  owner: "key:1",
  consent: { question: true, conversation: true },
};

let database: Database;
let registry: Registry;
let count = 0;
beforeAll(async () => {
  database = await openDatabase({ url: ":memory:" });
  registry = await openRegistry(database);
});
afterAll(() => database.close());

/** A conversation in which questions stayed open, with the unit that was named and what they were about. */
async function leaveOpen(...open: { unit?: string; topics: string[] }[]): Promise<string[]> {
  const ids = open.map(() => `answer-${++count}`);
  for (const [index, question] of open.entries()) {
    const id = ids[index] ?? "";
    await registry.unanswered.record({ id, day, outcome: "declined", tier: "basic", ...question });
  }
  await registry.conversations.save({
    id: "c",
    owner: "key:1",
    state: { topics: [], unanswered: ids },
  });
  return ids;
}

function toTicket(changes: Partial<HandOverRequest<"ticket">> = {}) {
  return handOver({ kind: "ticket", ...base, ...changes }, { registry, today: () => day });
}

describe("handing a question over", () => {
  it.each([
    {
      name: "the unit that the answer named",
      open: { unit: "Programmbüro Dritte Orte, startklar a+b", topics: ["ag-stadtumbau"] },
      unit: /^Programmbüro Dritte Orte/,
    },
    {
      name: "who is responsible for its topics today, where that unit is not",
      open: { unit: "Eine Stelle von gestern", topics: ["ag-stadtumbau"] },
      unit: /^AG Stadtumbau/,
    },
    {
      name: "the network where nobody else is",
      open: { topics: [] },
      unit: /^Netzwerk Stadtentwicklung NRW$/,
    },
  ])("gives it to $name", async ({ open, unit }) => {
    await leaveOpen(open);
    await expect(toTicket()).resolves.toMatchObject({ unit: expect.stringMatching(unit) });
  });

  it("takes the newest open question unless another is named", async () => {
    const [first, second] = await leaveOpen({ topics: [] }, { topics: [] });
    await expect(toTicket()).resolves.toMatchObject({ id: second });
    await expect(toTicket({ answerId: first ?? "" })).resolves.toMatchObject({ id: first });
  });

  it.each([
    {
      name: "an answer of no conversation of theirs",
      changes: { answerId: "unknown" },
      code: "ANSWER_NOT_FOUND",
    },
    { name: "somebody else's conversation", changes: { owner: "key:2" }, code: "CONVERSATION_NOT_FOUND" },
    { name: "an unknown conversation", changes: { conversationId: "x" }, code: "CONVERSATION_NOT_FOUND" },
  ])("knows nothing of $name", async ({ changes, code }) => {
    await leaveOpen({ topics: [] });
    await expect(toTicket(changes)).rejects.toMatchObject({ name: "AssistantError", code });
  });

  it("proposes its topics by name where its words are not to go along", async () => {
    await leaveOpen({ topics: ["netzwerk-innenstadt-nrw"] });
    const consent = { question: false, conversation: false };
    const request = { kind: "topic-proposal", ...base, question: "Wer putzt dort?", consent } as const;
    const proposal = await handOver(request, { registry, today: () => day });
    expect(proposal).toMatchObject({ title: "Frage zu: Netzwerk Innenstadt NRW", proposedOn: day });
    expect(proposal).not.toHaveProperty("ags");
  });

  it("belongs to nobody where the asker is nobody known", async () => {
    const [id] = await leaveOpen({ topics: [] });
    await registry.conversations.delete("c");
    await registry.conversations.save({
      id: "c",
      owner: "anonymous",
      state: { topics: [], unanswered: [id] },
    });
    await toTicket({ asker: { kind: "anonymous" }, owner: "anonymous", question: "Wer putzt?" });
    await expect(registry.people.erase("anonymous")).resolves.not.toHaveProperty("ticket");
  });
});
