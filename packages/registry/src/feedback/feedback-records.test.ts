import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openTestDatabase } from "../testing/open-test-database.js";
import { createFeedbackRecords } from "./feedback-records.js";

let database: Awaited<ReturnType<typeof openTestDatabase>>;
beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.close());

describe("feedback", () => {
  it("is kept with its reason, where one was given, and with nothing that says who gave it", async () => {
    const records = createFeedbackRecords(database, () => new Date("2026-11-22T10:00:00Z"));
    const good = { answerId: "a", rating: "positive", channel: "teams" } as const;
    const bad = { answerId: "a", rating: "negative", reason: "Zu lang", channel: "http" } as const;
    const ids = [(await records.record(good)).id, (await records.record(bad)).id];
    const createdAt = "2026-11-22T10:00:00.000Z";
    const list = await records.list();
    expect(list).toHaveLength(2);
    expect(list).toEqual(
      expect.arrayContaining([
        { ...good, id: ids[0], createdAt },
        { ...bad, id: ids[1], createdAt },
      ]),
    );
  });
});
