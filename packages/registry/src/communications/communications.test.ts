import { type Database, openDatabase } from "@stadtlotse/database";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openRegistry } from "../open-registry.js";
import type { Registry } from "../registry.js";
import type { CommunicationRecord } from "./communication-record.js";

const on = "2026-11-22";
const memberKeys = ["05913000", "05978036"];

let database: Database;
let registry: Registry;
beforeEach(async () => {
  database = await openDatabase({ url: ":memory:" });
  registry = await openRegistry(database, () => new Date("2026-11-22T10:00:00Z"));
  await registry.memberships.importCsv(
    [
      "network,ags,status,valid_from,valid_to,source",
      ...memberKeys.map((ags) => `ag-innenstadt,${ags},member,2024-01-01,,Liste`),
      "ag-innenstadt,05515000,member,2024-01-01,2025-12-31,Liste",
    ].join("\n"),
  );
});
afterEach(() => database.close());

function write(given: Partial<CommunicationRecord> = {}): Promise<CommunicationRecord> {
  return registry.communications.create(
    {
      kind: "circular",
      subject: "Rundmail",
      text: "Guten Tag,",
      networkId: "ag-innenstadt",
      state: "draft",
      ...given,
    },
    "key:1",
  );
}

function announce(visibility: "public" | "members") {
  return registry.events.create(
    {
      title: "Seminar Leerstand",
      kind: "exchange",
      date: "2026-12-10",
      place: "Unna",
      networkIds: [],
      organisers: [],
      buildingBlocks: [],
      audience: [],
      programmeIds: [],
      topicIds: [],
      visibility,
      certainty: "documented",
      sourceId: "geschaeftsstelle",
      signUp: { closesOn: "2026-12-01" },
    },
    "key:1",
  );
}

describe("the audience of a communication", () => {
  const audience = async (given: Partial<CommunicationRecord>) =>
    (await registry.communications.audience((await write(given)).id, on)) ?? [];

  it("is the members of that day for what members get", async () => {
    expect(await audience({ kind: "newsletter" })).toEqual(memberKeys);
    expect(await audience({ kind: "circular" })).toEqual(memberKeys);
  });

  it("is every municipality for an invitation, unless it is to what is for members", async () => {
    const all = { kind: "invitation", networkId: undefined } as const;
    expect(await audience(all)).toHaveLength(396);
    expect(await audience({ ...all, eventId: (await announce("public")).id })).toHaveLength(396);
    const toMembers = await audience({ ...all, eventId: (await announce("members")).id });
    expect(toMembers).toEqual(expect.arrayContaining(memberKeys));
    expect(toMembers.length).toBeLessThan(20);
  });
});

describe("a communication", () => {
  it("announces its event below the text", async () => {
    const { id } = await write({ eventId: (await announce("public")).id });
    await expect(registry.communications.render(id)).resolves.toEqual({
      subject: "Rundmail",
      text: [
        "Guten Tag,",
        "",
        "Seminar Leerstand",
        "Termin: 10. Dezember 2026",
        "Ort: Unna",
        "Anmeldung bis 1. Dezember 2026",
      ].join("\n"),
    });
  });

  it("is dispatched once, with a notification for each that can be followed, and stays as it was", async () => {
    const { id } = await write();
    const sent = await registry.communications.dispatch(id, { version: 1, on }, "key:1");
    expect(sent).toMatchObject({ state: "dispatched", dispatchedOn: on });
    const notifications = await registry.notifications.about(id);
    expect(notifications.map(({ recipient, state }) => ({ recipient, state }))).toEqual(
      memberKeys.map((ags) => ({ recipient: { kind: "municipality", ags }, state: "queued" })),
    );
    for (const attempt of [
      registry.communications.dispatch(id, { version: 2, on }, "key:1"),
      registry.communications.change(id, { version: 2, text: "Anders" }, "key:1"),
    ]) {
      await expect(attempt).rejects.toMatchObject({ code: "INVALID_STEP" });
    }
    await expect(registry.notifications.about(id)).resolves.toHaveLength(2);
  });

  it("tells nobody when it was changed meanwhile", async () => {
    const { id } = await write();
    await registry.communications.change(id, { version: 1, text: "Anders" }, "key:2");
    await expect(registry.communications.dispatch(id, { version: 1, on }, "key:1")).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await expect(registry.notifications.about(id)).resolves.toEqual([]);
  });

  it("reaches all municipalities in one batch", async () => {
    const { id } = await write({ kind: "invitation", networkId: undefined });
    await registry.communications.dispatch(id, { version: 1, on }, "key:1");
    await expect(registry.notifications.about(id)).resolves.toHaveLength(396);
  });
});
