import { describe, expect, it } from "vitest";
import { keepCurrent } from "./keep-current.js";

/** Changes of facts as the registry tells them. */
function changing() {
  const changed: string[] = [];
  return {
    change: (id: string) => changed.push(id),
    changesAfter: async (position: number) => ({
      position: changed.length,
      factIds: changed.slice(position),
    }),
  };
}

describe("what is built from facts", () => {
  it("is built once as long as no fact changes", async () => {
    let openings = 0;
    const current = await keepCurrent(changing(), async () => ++openings);
    await expect(Promise.all([current(), current()])).resolves.toEqual([1, 1]);
  });

  it("is built anew once after a change, for all who ask meanwhile, and is told what changed", async () => {
    const facts = changing();
    facts.change("before");
    const told: (readonly string[])[] = [];
    const current = await keepCurrent(facts, async (changed) => told.push(changed));
    facts.change("a");
    facts.change("b");
    await expect(Promise.all([current(), current(), current()])).resolves.toEqual([2, 2, 2]);
    expect(told).toEqual([[], ["a", "b"]]);
  });

  it("is tried again where building it failed", async () => {
    const facts = changing();
    let isBroken = false;
    const current = await keepCurrent(facts, async () => {
      if (isBroken) throw new Error("the database does not answer");
      return "house";
    });
    facts.change("a");
    isBroken = true;
    await expect(current()).rejects.toThrow("does not answer");
    isBroken = false;
    await expect(current()).resolves.toBe("house");
  });
});
