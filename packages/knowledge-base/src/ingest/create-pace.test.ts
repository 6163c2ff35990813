import { describe, expect, it } from "vitest";
import { createPace } from "./create-pace.js";

describe("the pace of files", () => {
  it("is not known before the first", () => {
    expect(createPace().remainingMs(1_000, 1)).toBeUndefined();
  });

  it("tells how long the others will take by their number and size", () => {
    const pace = createPace();
    pace.add(50_000, 500);
    expect(pace.remainingMs(200_000, 4)).toBe(2_000);
    expect(pace.remainingMs(0, 4)).toBeGreaterThan(0);
    pace.add(50_000, 1_500);
    expect(pace.remainingMs(100_000, 2)).toBe(2_000);
  });
});
