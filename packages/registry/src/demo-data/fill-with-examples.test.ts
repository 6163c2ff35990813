import { type Database, openDatabase } from "@stadtlotse/database";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openRegistry } from "../open-registry.js";
import { mark } from "./examples.de.js";
import { fillWithExamples } from "./fill-with-examples.js";

const today = "2026-11-22";

let database: Database;
beforeEach(async () => {
  database = await openDatabase({ url: ":memory:" });
});
afterEach(() => database.close());

describe("a database for trying things out", () => {
  it("holds a year of records, each marked as an example and made by nobody real", async () => {
    const counts = await fillWithExamples(database, today);
    expect(counts).toMatchObject({ events: 12, tickets: 6, memberships: 10 });
    expect(counts?.contacts).toBeGreaterThan(80);
    const registry = await openRegistry(database);
    const events = (await registry.events.list()).filter(({ editedByOffice }) => editedByOffice);
    for (const { title } of events) expect(title).toMatch(new RegExp(`^${mark}`));
    for (const { question } of await registry.tickets.list())
      expect(question).toMatch(new RegExp(`^${mark}`));
    const states = (await registry.tickets.list()).map(({ state }) => state);
    expect(new Set(states).size).toBe(4);
    const days = events.map(({ date }) => date).sort();
    expect(days[0]?.slice(0, 7)).toBe("2026-01");
    expect(days.at(-1)?.slice(0, 7)).toBe("2026-12");
    for (const { createdAt } of [...events, ...(await registry.contacts.list())]) {
      expect(createdAt.slice(0, 10) <= today, createdAt).toBe(true);
    }
    const actors = await database.client.execute("SELECT DISTINCT actor FROM audit ORDER BY actor");
    expect(actors.rows.map(({ actor }) => actor)).toEqual(["asker", "channel", "examples", "house"]);
  });

  it("is left alone where people have entered something", async () => {
    const { news } = await openRegistry(database);
    await news.create(
      {
        date: today,
        title: "Echt",
        teaser: "Echt.",
        programmeIds: [],
        visibility: "public",
        sourceId: "geschaeftsstelle",
      },
      "key:1",
    );
    await expect(fillWithExamples(database, today)).resolves.toBeUndefined();
    await expect((await openRegistry(database)).tickets.list()).resolves.toEqual([]);
  });
});
