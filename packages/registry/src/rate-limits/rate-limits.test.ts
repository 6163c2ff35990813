import type { Database } from "@stadtlotse/database";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openTestDatabase } from "../testing/open-test-database.js";
import { createRateLimits, type RateLimits } from "./rate-limits.js";

let database: Database;
let now: number;
let limits: RateLimits;
beforeEach(async () => {
  database = await openTestDatabase();
  now = Date.parse("2026-11-22T10:00:00Z");
  limits = createRateLimits(database, () => new Date(now));
});
afterEach(() => database.close());

async function takeMany(count: number, name = "key:1"): Promise<number[]> {
  const waits: number[] = [];
  for (let call = 0; call < count; call += 1) waits.push(await limits.take(name, 60));
  return waits;
}

describe("a limit of sixty a minute", () => {
  it("lets sixty pass at once, and tells the next how long to wait", async () => {
    const waits = await takeMany(62);
    expect(waits.slice(0, 60)).toEqual(Array(60).fill(0));
    expect(waits.slice(60)).toEqual([1000, 1000]);
  });

  it("lets one more pass each second after that", async () => {
    await takeMany(60);
    now += 1000;
    expect(await takeMany(2)).toEqual([0, 1000]);
  });

  it("counts for each name, and for all processes together", async () => {
    await takeMany(60);
    const other = createRateLimits(database, () => new Date(now));
    expect(await other.take("key:1", 60)).toBe(1000);
    expect(await other.take("key:2", 60)).toBe(0);
  });

  it("keeps no name, and nothing longer than it counts", async () => {
    await takeMany(3, "address:192.0.2.7");
    const rows = async () => (await database.client.execute("SELECT * FROM rate_limits")).rows;
    expect(JSON.stringify(await rows())).not.toContain("192.0.2.7");
    now += 120_000;
    await takeMany(1, "address:192.0.2.8");
    expect(await rows()).toHaveLength(1);
  });
});
