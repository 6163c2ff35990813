import type { Database } from "@stadtlotse/database";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createAudit } from "../audit/audit.js";
import { createConversations } from "../conversations/conversations.js";
import { createFeedbackRecords } from "../feedback/feedback-records.js";
import { openTestDatabase } from "../testing/open-test-database.js";
import { createTickets } from "../tickets/tickets.js";
import { createRetention } from "./retention.js";

const october = () => new Date("2026-10-01T10:00:00Z");
const onTheDay = () => new Date("2026-10-23T00:00:00Z");
const november = () => new Date("2026-11-22T10:00:00Z");
const words = "Wer zahlt das Pflaster?";

let database: Database;
beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.close());

const purge = () => createRetention(database).purge("2026-10-23");

describe("what people have said", () => {
  it("is forgotten when it is old, and kept when it is not", async () => {
    for (const clock of [october, onTheDay, november]) {
      const id = clock().toISOString();
      await createConversations(database, clock).save({ id, owner: "key:1", state: {} });
      const feedback = { answerId: id, rating: "negative", reason: words, channel: "http" } as const;
      await createFeedbackRecords(database, clock).record(feedback);
    }
    expect(await purge()).toEqual({ conversations: 1, feedback: 1, tickets: 0 });
    const feedback = await createFeedbackRecords(database, november).list();
    expect(feedback.map(({ rating, reason }) => ({ rating, reason }))).toEqual([
      { rating: "negative", reason: undefined },
      { rating: "negative", reason: words },
      { rating: "negative", reason: words },
    ]);
    expect(await purge()).toEqual({ conversations: 0, feedback: 0, tickets: 0 });
  });

  it("stays with a ticket while it is open, and goes from it and its history once that is long closed", async () => {
    const tickets = createTickets(database, october);
    const ticket = { topics: ["leerstand"], unit: "AG Innenstadt", question: words, ags: "05978036" };
    await tickets.create({ id: "open", ...ticket }, "key:1");
    await tickets.create({ id: "closed", ...ticket }, "key:1");
    await tickets.change("closed", { version: 1, state: "closed" }, "key:office");
    expect(await purge()).toEqual({ conversations: 0, feedback: 0, tickets: 1 });

    expect(await tickets.find("open")).toMatchObject({ question: words });
    expect(await tickets.find("closed")).toMatchObject({
      state: "closed",
      unit: "AG Innenstadt",
      version: 3,
    });
    const left = [await tickets.find("closed"), await createAudit(database).of("ticket:closed")];
    expect(JSON.stringify(left)).not.toMatch(/Pflaster|05978036/);
    expect(await purge()).toMatchObject({ tickets: 0 });
  });
});
