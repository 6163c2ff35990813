import { openDatabase } from "@stadtlotse/database";
import { openRegistry } from "@stadtlotse/registry";
import fc from "fast-check";
import { expect, it } from "vitest";
import { countInMemory } from "./count-in-memory.js";

it("decides as the registry does for several processes, whoever calls when", async () => {
  let now = Date.parse("2026-11-22T10:00:00Z");
  const database = await openDatabase({ url: ":memory:" });
  const { rateLimits } = await openRegistry(database, () => new Date(now));
  const calls = fc.array(
    fc.record({ name: fc.constantFrom("a", "b"), pauseMs: fc.integer({ min: 0, max: 40_000 }) }),
    { maxLength: 25 },
  );
  let run = 0;
  await fc.assert(
    fc.asyncProperty(calls, fc.integer({ min: 1, max: 6 }), async (list, perMinute) => {
      run += 1;
      const memory = countInMemory(() => now);
      for (const { name, pauseMs } of list) {
        now += pauseMs;
        const shared = await rateLimits.take(`${run}-${name}`, perMinute);
        expect(await memory.take(name, perMinute)).toBeCloseTo(shared, 0);
      }
    }),
    { numRuns: 40 },
  );
  await database.close();
});

it("forgets whoever has not called for a minute", async () => {
  let now = 0;
  const limits = countInMemory(() => now);
  for (let call = 0; call < 5; call += 1) await limits.take("a", 5);
  expect(await limits.take("a", 5)).toBe(12_000);
  now += 120_000;
  await limits.take("b", 5);
  for (let call = 0; call < 5; call += 1) expect(await limits.take("a", 5)).toBe(0);
});
