import type { Database } from "@stadtlotse/database";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createPeople } from "../people/people.js";
import { openTestDatabase } from "../testing/open-test-database.js";
import { createSubscriptions, type Subscriptions, subscriptionKind } from "./subscriptions.js";

const clock = () => new Date("2026-11-22T10:00:00Z");
const deadlines = { subject: { kind: "deadlines", daysBefore: 28 }, channel: "teams" } as const;
const vacancy = { subject: { kind: "topic", topicId: "handel-und-gastronomie" }, channel: "teams" } as const;

let database: Database;
let subscriptions: Subscriptions;
beforeEach(async () => {
  database = await openTestDatabase();
  subscriptions = createSubscriptions(database, clock);
});
afterEach(() => database.close());

describe("a subscription", () => {
  it("belongs to one person and says of nobody who that is", async () => {
    const made = await subscriptions.subscribe(deadlines, "teams:anna");
    await subscriptions.subscribe(vacancy, "teams:bert");
    await expect(subscriptions.of("teams:anna")).resolves.toEqual([made]);
    const { rows } = await database.client.execute("SELECT * FROM records");
    expect(JSON.stringify(rows)).not.toContain("anna");
  });

  it("is one, however often it is wished for; with other days it is changed when it was stopped", async () => {
    const made = await subscriptions.subscribe(deadlines, "teams:anna");
    await expect(subscriptions.subscribe(deadlines, "teams:anna")).resolves.toEqual(made);
    await subscriptions.change(made.id, { version: 1, state: "stopped" }, "teams:anna");
    await expect(subscriptions.active()).resolves.toEqual([]);
    const again = await subscriptions.subscribe(
      { ...deadlines, subject: { kind: "deadlines", daysBefore: 7 } },
      "teams:anna",
    );
    expect(again).toMatchObject({ id: made.id, state: "active", subject: { daysBefore: 7 } });
  });

  it("is stopped and deleted by its owner alone", async () => {
    const { id } = await subscriptions.subscribe(deadlines, "teams:anna");
    await expect(
      subscriptions.change(id, { version: 1, state: "stopped" }, "teams:bert"),
    ).resolves.toBeUndefined();
    await expect(subscriptions.delete(id, "teams:bert")).resolves.toBe(false);
    await expect(subscriptions.delete(id, "teams:anna")).resolves.toBe(true);
    await expect(subscriptions.of("teams:anna")).resolves.toEqual([]);
    const { rows } = await database.client.execute("SELECT * FROM audit");
    expect(JSON.stringify(rows)).not.toContain("deadlines");
  });

  it("goes with the person's data", async () => {
    await subscriptions.subscribe(deadlines, "teams:anna");
    const people = createPeople(database, clock, [subscriptionKind]);
    await expect(people.erase("teams:anna")).resolves.toEqual({ subscription: 1 });
    await expect(subscriptions.active()).resolves.toEqual([]);
  });
});
