import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWriteQueue } from "./write-queue.js";

const turnOfTheLoop = () => new Promise<void>((resolve) => setImmediate(resolve));

describe("the write queue", () => {
  it("runs one task at a time, in the order in which they were given, whatever each of them does", async () => {
    const task = fc.record({ turns: fc.nat({ max: 3 }), fails: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(task, { maxLength: 8 }), async (tasks) => {
        const queue = createWriteQueue();
        const log: string[] = [];
        const results = tasks.map(({ turns, fails }, index) =>
          queue.run(async () => {
            log.push(`begin ${index}`);
            for (let turn = 0; turn < turns; turn += 1) await turnOfTheLoop();
            log.push(`end ${index}`);
            if (fails) throw new Error(`task ${index}`);
            return index;
          }),
        );
        const outcomes = await Promise.allSettled(results);
        expect(log).toEqual(tasks.flatMap((_, index) => [`begin ${index}`, `end ${index}`]));
        expect(outcomes.map(({ status }) => status === "rejected")).toEqual(tasks.map(({ fails }) => fails));
      }),
      { numRuns: 50 },
    );
  });

  it("hands a task's result and its error to who gave it", async () => {
    const queue = createWriteQueue();
    const failing = queue.run(() => Promise.reject(new Error("the disk is full")));
    const next = queue.run(() => Promise.resolve(7));
    await expect(failing).rejects.toThrow("the disk is full");
    await expect(next).resolves.toBe(7);
  });

  it("is idle when everything given so far has ended, failed tasks included", async () => {
    const queue = createWriteQueue();
    let ended = false;
    const failing = queue.run(async () => {
      await turnOfTheLoop();
      ended = true;
      throw new Error("late");
    });
    failing.catch(() => undefined);
    await queue.idle();
    expect(ended).toBe(true);
  });

  it("knows how many run or wait, whether they fail or not", async () => {
    const queue = createWriteQueue();
    const tasks = [queue.run(turnOfTheLoop), queue.run(() => Promise.reject(new Error("no")))];
    expect(queue.length()).toBe(2);
    await Promise.allSettled(tasks);
    await queue.idle();
    expect(queue.length()).toBe(0);
  });
});
