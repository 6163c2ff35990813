import { describe, expect, it } from "vitest";
import { createPace } from "./create-pace.js";

describe("the pace of files", () => {
  it("is not known before a few seconds of work", () => {
    const pace = createPace();
    expect(pace.remainingMs(1_000, 1)).toBeUndefined();
    pace.add(1_000, 900);
    expect(pace.remainingMs(7_000_000, 1)).toBeUndefined();
  });

  it("tells how long the others will take by their number and size", () => {
    const pace = createPace();
    pace.add(50_000, 5_000);
    expect(pace.remainingMs(200_000, 4)).toBe(20_000);
    expect(pace.remainingMs(0, 4)).toBeGreaterThan(0);
    pace.add(50_000, 15_000);
    expect(pace.remainingMs(100_000, 2)).toBe(20_000);
  });
});
