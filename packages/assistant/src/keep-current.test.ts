import { describe, expect, it } from "vitest";
import { keepCurrent } from "./keep-current.js";

const kinds = new Set(["fact", "programme"]);

/** Changes as the registry tells them. */
function changing() {
  const changed: { kind: string; id: string }[] = [];
  return {
    change: (id: string, kind = "fact") => changed.push({ kind, id }),
    position: async () => changed.length,
    after: async (position: number) => ({ position: changed.length, records: changed.slice(position) }),
  };
}

describe("what is built from records", () => {
  it("is built once as long as nothing changes that it is built from", async () => {
    const records = changing();
    let openings = 0;
    const current = await keepCurrent(records, kinds, async () => ++openings);
    records.change("a", "ticket");
    await expect(Promise.all([current(), current()])).resolves.toEqual([1, 1]);
  });

  it("is built anew once after a change, for all who ask meanwhile, and is told what changed", async () => {
    const records = changing();
    records.change("before");
    const told: string[][] = [];
    const current = await keepCurrent(records, kinds, async (changed) =>
      told.push(changed.map(({ id }) => id)),
    );
    records.change("a");
    records.change("b", "programme");
    records.change("c", "ticket");
    await expect(Promise.all([current(), current(), current()])).resolves.toEqual([2, 2, 2]);
    expect(told).toEqual([[], ["a", "b"]]);
  });

  it("is tried again where building it failed", async () => {
    const records = changing();
    let isBroken = false;
    const current = await keepCurrent(records, kinds, async () => {
      if (isBroken) throw new Error("the database does not answer");
      return "house";
    });
    records.change("a");
    isBroken = true;
    await expect(current()).rejects.toThrow("does not answer");
    isBroken = false;
    await expect(current()).resolves.toBe("house");
  });
});
