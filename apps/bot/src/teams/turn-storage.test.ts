import { openDatabase } from "@stadtlotse/database";
import { openRegistry } from "@stadtlotse/registry";
import { expect, it, onTestFinished } from "vitest";
import { createTurnStorage } from "./turn-storage.js";

async function openStorage() {
  const database = await openDatabase({ url: ":memory:" });
  onTestFinished(() => database.close());
  const { channelState } = await openRegistry(database);
  return { storage: createTurnStorage(channelState), database };
}

it("gives back what was written, and nothing for what was not or is deleted", async () => {
  const { storage } = await openStorage();
  await storage.write({ "users/a": { steps: 1 }, "users/b": { steps: 2 } });
  await storage.delete(["users/b"]);
  const items = await storage.read(["users/a", "users/b", "users/c"]);
  expect(items).toEqual({ "users/a": { steps: 1, eTag: expect.any(String) } });
});

it("refuses the second of two writers that read the same state", async () => {
  const { storage } = await openStorage();
  await storage.write({ "users/a": { steps: 1 } });
  const [first, second] = await Promise.all([storage.read(["users/a"]), storage.read(["users/a"])]);
  await storage.write({ "users/a": { ...first["users/a"], steps: 2 } });
  await expect(storage.write({ "users/a": { ...second["users/a"], steps: 3 } })).rejects.toThrow(
    "eTag conflict",
  );
  expect((await storage.read(["users/a"]))["users/a"]).toMatchObject({ steps: 2 });
});

it("writes what brings an eTag of its own once, as a mark that something is dealt with", async () => {
  const { storage } = await openStorage();
  const mark = () => storage.write({ "msteams/chat/exchange": { eTag: "exchange" } });
  const outcomes = await Promise.allSettled([mark(), mark()]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

it("stores no key in the clear, for keys name people", async () => {
  const { storage, database } = await openStorage();
  await storage.write({ "users/29:petra": { steps: 1 } });
  const { rows } = await database.client.execute("select * from channel_state");
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain("petra");
});
