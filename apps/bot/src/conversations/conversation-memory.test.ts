import { openDatabase } from "@stadtlotse/database";
import { openRegistry } from "@stadtlotse/registry";
import { expect, it, onTestFinished } from "vitest";
import type { IncomingActivity } from "../activity.js";
import { createConversationMemory } from "./conversation-memory.js";

const activity: IncomingActivity = {
  type: "message",
  channelId: "msteams",
  serviceUrl: "https://smba.trafficmanager.net/de/",
  from: { id: "29:person", name: "Petra Muster" },
  recipient: { id: "28:bot" },
  conversation: { id: "a:chat", conversationType: "personal", tenantId: "tenant" },
};

async function openState() {
  const database = await openDatabase({ url: ":memory:" });
  onTestFinished(() => database.close());
  const { channelState } = await openRegistry(database);
  return { channelState, database };
}

it("begins empty, and is empty again once forgotten", async () => {
  const memory = createConversationMemory((await openState()).channelState);
  const empty = { welcomed: false, settled: [], answers: [], threads: [] };
  expect(await memory.recall(activity)).toEqual(empty);
  await memory.update(activity, (record) => ({ ...record, welcomed: true }));
  expect((await memory.recall(activity)).welcomed).toBe(true);
  await memory.forget(activity);
  expect(await memory.recall(activity)).toEqual(empty);
});

it("loses no change when two processes write at once", async () => {
  const { channelState } = await openState();
  const memories = [createConversationMemory(channelState), createConversationMemory(channelState)];
  await memories[0]?.update(activity, (record) => record);
  await Promise.all(
    memories.map((memory, number) =>
      memory.update(activity, (record) => ({
        ...record,
        settled: [...record.settled, `activity-${number}`],
      })),
    ),
  );
  expect((await memories[0]?.recall(activity))?.settled.toSorted()).toEqual(["activity-0", "activity-1"]);
});

it("keeps what is needed to write unasked, and nobody's name or id", async () => {
  const { channelState, database } = await openState();
  const memory = createConversationMemory(channelState);
  await memory.update(activity, (record) => record);
  expect((await memory.recall(activity)).reference).toEqual({
    channelId: "msteams",
    serviceUrl: "https://smba.trafficmanager.net/de/",
    conversation: { id: "a:chat", conversationType: "personal", tenantId: "tenant" },
    bot: { id: "28:bot" },
  });
  const { rows } = await database.client.execute("select * from channel_state");
  expect(JSON.stringify(rows)).not.toMatch(/Petra|29:person/);
});
