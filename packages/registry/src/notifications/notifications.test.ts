import type { Database } from "@stadtlotse/database";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createAudit } from "../audit/audit.js";
import { createPeople } from "../people/people.js";
import { hashOwner } from "../storage/hash-owner.js";
import { openTestDatabase } from "../testing/open-test-database.js";
import { createNotifications, type Notifications, notificationKind } from "./notifications.js";

const toOffice = {
  id: "a",
  occasion: "ticket-created",
  recordId: "ticket-1",
  recipient: { kind: "unit", name: "AG Innenstadt" },
} as const;

let database: Database;
let now: Date;
let notifications: Notifications;
beforeEach(async () => {
  database = await openTestDatabase();
  now = new Date("2026-11-22T10:00:00.000Z");
  notifications = createNotifications(database, () => now);
});
afterEach(() => database.close());

function wait(minutes: number): void {
  now = new Date(now.getTime() + minutes * 60_000);
}

async function takeIds(): Promise<string[]> {
  return (await notifications.take(10)).map(({ id }) => id);
}

describe("a notification", () => {
  it("is queued once and taken by one", async () => {
    await notifications.queue(toOffice);
    await expect(notifications.queue(toOffice)).resolves.toBeUndefined();
    const taken = await Promise.all([takeIds(), takeIds()]);
    expect(taken.flat()).toEqual(["a"]);
    await expect(takeIds()).resolves.toEqual([]);
  });

  it("is sent for good", async () => {
    await notifications.queue(toOffice);
    await takeIds();
    await expect(notifications.report("a", { sent: true })).resolves.toMatchObject({
      state: "sent",
      attempts: 1,
      sentAt: now.toISOString(),
    });
    wait(10_000);
    await expect(takeIds()).resolves.toEqual([]);
    await expect(notifications.retry("a", 3, "key:1")).rejects.toMatchObject({ code: "INVALID_STEP" });
  });

  it("is due again when nobody reports on it", async () => {
    await notifications.queue(toOffice);
    await takeIds();
    wait(9);
    await expect(takeIds()).resolves.toEqual([]);
    wait(1);
    await expect(takeIds()).resolves.toEqual(["a"]);
  });

  it("is tried six times with growing pauses, then given up, and the office can begin anew", async () => {
    await notifications.queue(toOffice);
    for (const pause of [1, 5, 30, 120, 720]) {
      await expect(takeIds()).resolves.toEqual(["a"]);
      await expect(notifications.report("a", { sent: false, error: "UNREACHABLE" })).resolves.toMatchObject({
        state: "failed",
        error: "UNREACHABLE",
      });
      wait(pause - 1);
      await expect(takeIds()).resolves.toEqual([]);
      wait(1);
    }
    await takeIds();
    const givenUp = await notifications.report("a", { sent: false, error: "UNREACHABLE" });
    expect(givenUp).toMatchObject({ state: "given-up", attempts: 6 });
    wait(100_000);
    await expect(takeIds()).resolves.toEqual([]);

    await notifications.retry("a", givenUp?.version ?? 0, "key:1");
    await expect(takeIds()).resolves.toEqual(["a"]);
    const actors = (await createAudit(database).of("notification:a")).map(({ actor }) => actor);
    expect(actors).toContain("key:1");
  });

  it("is found by what it is about, and taken by occasion", async () => {
    await notifications.queue(toOffice);
    await notifications.queue({ ...toOffice, id: "b", occasion: "deadline", recordId: "programme-1" });
    await expect(notifications.about("ticket-1")).resolves.toMatchObject([{ id: "a", state: "queued" }]);
    await expect(notifications.take(10, ["deadline"])).resolves.toMatchObject([{ id: "b" }]);
  });

  it("loses its recipient with the person's data, and is still counted", async () => {
    await notifications.queue({
      ...toOffice,
      recipient: { kind: "person", key: hashOwner("teams:anna") },
    });
    await createPeople(database, () => now, [notificationKind]).erase("teams:anna");
    await expect(notifications.list()).resolves.toMatchObject([{ recipient: { kind: "erased" } }]);
    const { rows } = await database.client.execute("SELECT * FROM audit");
    expect(JSON.stringify(rows)).not.toContain(hashOwner("teams:anna"));
  });
});
