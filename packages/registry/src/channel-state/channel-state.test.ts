import type { Database } from "@stadtlotse/database";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ChannelState } from "../registry.js";
import { openTestDatabase } from "../testing/open-test-database.js";
import { createChannelState } from "./channel-state.js";

let database: Database;
let state: ChannelState;
beforeEach(async () => {
  database = await openTestDatabase();
  state = createChannelState(database);
});
afterEach(() => database.close());

async function readValue(key: string): Promise<unknown> {
  return (await state.read([key])).get(key)?.value;
}

async function eTagOf(key: string): Promise<string> {
  return (await state.read([key])).get(key)?.eTag ?? "";
}

describe("channel state", () => {
  it("gives back what was written, and nothing for a key that nobody wrote", async () => {
    await state.write([{ key: "a", value: { turn: 1, words: ["Ä", null] } }]);
    expect(await state.read(["a", "b"])).toEqual(
      new Map([["a", { value: { turn: 1, words: ["Ä", null] }, eTag: expect.any(String) }]]),
    );
    expect(await state.read([])).toEqual(new Map());
  });

  it("changes its eTag with every write", async () => {
    await state.write([{ key: "a", value: 1 }]);
    const before = await eTagOf("a");
    await state.write([{ key: "a", value: 1 }]);
    expect(await eTagOf("a")).not.toBe(before);
  });

  it.each([undefined, "*"])("overwrites with eTag %j", async (eTag) => {
    await state.write([{ key: "a", value: 1 }]);
    await state.write([{ key: "a", value: 2, ...(eTag === undefined ? {} : { eTag }) }]);
    expect(await readValue("a")).toBe(2);
  });

  it("writes with eTag null what was not there, and once", async () => {
    const writes = [1, 2].map((value) => state.write([{ key: "a", value, eTag: null }]));
    expect((await Promise.allSettled(writes)).map(({ status }) => status).sort()).toEqual([
      "fulfilled",
      "rejected",
    ]);
    await expect(state.write([{ key: "a", value: 3, eTag: null }])).rejects.toMatchObject({
      code: "CONFLICT",
    });
  });

  it("takes a change that knows the newest eTag", async () => {
    await state.write([{ key: "a", value: 1 }]);
    await state.write([{ key: "a", value: 2, eTag: await eTagOf("a") }]);
    expect(await readValue("a")).toBe(2);
  });

  it("writes nothing at all when one of several changes comes too late", async () => {
    await state.write([{ key: "a", value: 1 }]);
    await state.write([{ key: "b", value: 1 }]);
    const [eTag, late] = [await eTagOf("a"), await eTagOf("b")];
    await state.write([{ key: "b", value: 2 }]);
    const conflicting = state.write([
      { key: "a", value: 9, eTag },
      { key: "b", value: 9, eTag: late },
      { key: "c", value: 9 },
    ]);
    await expect(conflicting).rejects.toMatchObject({ name: "RegistryError", code: "CONFLICT" });
    expect([await readValue("a"), await readValue("b"), await readValue("c")]).toEqual([1, 2, undefined]);
    await state.write([{ key: "a", value: 3, eTag }]);
    expect(await readValue("a")).toBe(3);
  });

  it("lets one of two changes win that know the same eTag", async () => {
    await state.write([{ key: "a", value: 0 }]);
    const eTag = await eTagOf("a");
    const writes = [1, 2].map((value) => state.write([{ key: "a", value, eTag }]));
    const outcomes = await Promise.allSettled(writes);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect(await readValue("a")).toBe(1);
  });

  it("refuses an eTag for what has been deleted meanwhile", async () => {
    await state.write([{ key: "a", value: 1 }]);
    const eTag = await eTagOf("a");
    await state.delete(["a"]);
    await expect(state.write([{ key: "a", value: 2, eTag }])).rejects.toMatchObject({ code: "CONFLICT" });
  });

  it("deletes what it is told, and nothing when told nothing", async () => {
    await state.write(["a", "b"].map((key) => ({ key, value: key })));
    await state.delete([]);
    await state.delete(["a", "unknown"]);
    expect([...(await state.read(["a", "b"])).keys()]).toEqual(["b"]);
  });

  it("names the keys that begin with a prefix, whatever characters it has", async () => {
    await state.write(["a:1", "a:2", "ab", "a_1", "b:a:1"].map((key) => ({ key, value: 1 })));
    expect((await state.keys("a:")).toSorted()).toEqual(["a:1", "a:2"]);
    expect(await state.keys("a%")).toEqual([]);
  });
});
