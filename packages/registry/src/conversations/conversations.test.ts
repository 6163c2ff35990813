import type { Database } from "@stadtlotse/database";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Conversations } from "../registry.js";
import { openTestDatabase } from "../testing/open-test-database.js";
import { createConversations } from "./conversations.js";

let database: Database;
let now: string;
let conversations: Conversations;
beforeEach(async () => {
  database = await openTestDatabase();
  now = "2026-11-22T10:00:00Z";
  conversations = createConversations(database, () => new Date(now));
});
afterEach(() => database.close());

describe("conversations", () => {
  it("remember their newest state and whose they are", async () => {
    await conversations.save({ id: "c", owner: "key:1", state: { topics: [] } });
    now = "2026-11-23T10:00:00Z";
    await conversations.save({ id: "c", owner: "key:1", state: { topics: ["magazin"] } });
    await expect(conversations.find("c")).resolves.toEqual({
      id: "c",
      owner: "key:1",
      state: { topics: ["magazin"] },
      updatedAt: "2026-11-23T10:00:00.000Z",
    });
    await expect(conversations.find("unknown")).resolves.toBeUndefined();
  });

  it("belong to who began them: nobody else changes or takes over one", async () => {
    await conversations.save({ id: "c", owner: "key:1", state: "mine" });
    await conversations.save({ id: "c", owner: "key:2", state: "theirs" });
    await expect(conversations.find("c")).resolves.toMatchObject({ owner: "key:1", state: "mine" });
  });

  it("are deleted one by one", async () => {
    await conversations.save({ id: "c", owner: "key:1", state: null });
    expect(await conversations.delete("c")).toBe(true);
    expect(await conversations.delete("c")).toBe(false);
  });

  it("are deleted together with their owner, and with no one else's", async () => {
    for (const id of ["a", "b"]) await conversations.save({ id, owner: "key:1", state: null });
    await conversations.save({ id: "c", owner: "key:11", state: null });
    expect(await conversations.deleteOwnedBy("key:1")).toBe(2);
    expect(await conversations.find("c")).toBeDefined();
  });
});
