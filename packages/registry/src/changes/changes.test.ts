import type { Database } from "@stadtlotse/database";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openTestDatabase } from "../testing/open-test-database.js";
import { createTopicProposals } from "../topic-proposals/topic-proposals.js";
import { type Changes, createChanges } from "./changes.js";

const proposed = { title: "Elterntaxis", topicIds: [], proposedOn: "2026-11-22", origin: "member" as const };

let database: Database;
let changes: Changes;
let proposals: ReturnType<typeof createTopicProposals>;
beforeEach(async () => {
  database = await openTestDatabase();
  changes = createChanges(database);
  proposals = createTopicProposals(database, () => new Date("2026-11-22T10:00:00Z"));
});
afterEach(() => database.close());

describe("who keeps something of the records", () => {
  it("learns of each record that was changed since, once", async () => {
    await proposals.create({ id: "before", ...proposed });
    const position = await changes.position();
    await proposals.create({ id: "a:b", ...proposed });
    await proposals.change("a:b", { version: 1, state: "accepted" }, "key:1");
    const { records, position: newest } = await changes.after(position);
    expect(records).toEqual([{ kind: "topic-proposal", id: "a:b" }]);
    await expect(changes.after(newest)).resolves.toEqual({ position: newest, records: [] });
  });

  it("learns nothing of a change that was refused", async () => {
    await proposals.create({ id: "a", ...proposed });
    const position = await changes.position();
    await proposals.change("a", { version: 2, state: "accepted" }, "key:1").catch(() => undefined);
    await expect(changes.after(position)).resolves.toEqual({ position, records: [] });
  });

  it("begins before all where nothing was changed yet", async () => {
    await expect(changes.position()).resolves.toBe(0);
  });
});
