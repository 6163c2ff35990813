import { type Database, openDatabase } from "@stadtlotse/database";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openRegistry } from "../open-registry.js";
import type { Registry } from "../registry.js";
import type { ContactDraft } from "./contact-records.js";
import { listOverdue, planRota } from "./plan-rota.js";

const members = ["05978036", "05913000"];

let database: Database;
let registry: Registry;
beforeEach(async () => {
  database = await openDatabase({ url: ":memory:" });
  registry = await openRegistry(database, () => new Date("2026-11-22T10:00:00Z"));
});
afterEach(() => database.close());

function call(on: string, memberId = "05978036", reached = true) {
  return registry.contacts.create(
    {
      memberId,
      networkId: "netzwerk-stadtentwicklung-nrw",
      on,
      channel: "phone",
      purpose: "rota",
      reached,
      results: [],
      drafts: [],
    },
    "key:1",
  );
}

describe("the rota", () => {
  it("shows whom to call in a month and what has come of it", async () => {
    const done = await call("2026-11-03");
    await call("2026-10-03");
    const plan = planRota(members, await registry.contacts.list(), "2026-11");
    expect(plan).toMatchObject({
      month: "2026-11",
      callsPerMonth: 8,
      members: [
        { ags: "05913000", contacts: [] },
        { ags: "05978036", contacts: [{ id: done.id }] },
      ],
      capacity: { callsPerYear: 96 },
    });
  });

  it("names who was not reached for long, a withdrawn entry aside", async () => {
    await call("2026-11-03", "05913000", false);
    const reached = await call("2026-11-03");
    const overdueIds = async () =>
      listOverdue(members, await registry.contacts.list(), "2026-11-22").map(({ memberId }) => memberId);
    expect(await overdueIds()).toEqual(["05913000"]);
    await registry.contacts.change(reached.id, { version: 1, withdrawn: true }, "key:1");
    expect(await overdueIds()).toEqual(["05913000", "05978036"]);
  });
});

describe("what grows out of a call", () => {
  const drafts: { draft: ContactDraft; find: (id: string) => Promise<unknown>; expected: object }[] = [
    {
      draft: { kind: "best-practice", title: "Pop-up-Läden", measure: "Läden auf Zeit.", topicIds: [] },
      find: (id) => registry.bestPractices.find(id),
      expected: { state: "draft", ags: "05978036", place: "Unna", asOf: "2026-11-03" },
    },
    {
      draft: { kind: "focus-profile", title: "Unna im Fokus", text: "Am Hellweg.", topicIds: [] },
      find: (id) => registry.focusProfiles.find(id),
      expected: { ags: "05978036", visibility: "members" },
    },
    {
      draft: {
        kind: "competition",
        title: "Lichter",
        competition: "Ab in die Mitte",
        year: 2026,
        description: "…",
      },
      find: (id) => registry.competitionEntries.find(id),
      expected: { competition: "Ab in die Mitte", year: 2026 },
    },
    {
      draft: {
        kind: "input-for-event",
        title: "Vortrag",
        description: "Kataster",
        topicIds: ["handel-und-gastronomie"],
      },
      find: (id) => registry.eventContributions.find(id),
      expected: { ags: "05978036", title: "Vortrag" },
    },
    {
      draft: { kind: "topic-proposal", title: "Elterntaxis", topicIds: [] },
      find: (id) => registry.topicProposals.find(id),
      expected: { origin: "call", state: "proposed", ags: "05978036" },
    },
  ];

  it.each(drafts)("becomes a draft that names the call: $draft.kind", async ({ draft, find, expected }) => {
    const { id } = await call("2026-11-03");
    const contact = await registry.contacts.draft(id, { version: 1, draft }, "key:1");
    expect(contact).toMatchObject({ results: [draft.kind], drafts: [{ kind: draft.kind }], version: 2 });
    const made = await find(contact?.drafts[0]?.recordId ?? "");
    expect(made).toMatchObject(expected);
    if (draft.kind !== "topic-proposal") expect(made).toMatchObject({ contactLogId: id });
  });

  it("is nothing when somebody else was faster, and then the call stays as it is", async () => {
    const { id } = await call("2026-11-03");
    const draft = { kind: "topic-proposal", title: "Elterntaxis", topicIds: [] } as const;
    await registry.contacts.change(id, { version: 1, note: "Ruft zurück." }, "key:2");
    await expect(
      registry.contacts.draft(id, { version: 1, draft: { ...draft, topicIds: [] } }, "key:1"),
    ).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(registry.topicProposals.list()).resolves.toEqual([]);
    await expect(registry.contacts.find(id)).resolves.toMatchObject({ drafts: [], version: 2 });
  });
});
