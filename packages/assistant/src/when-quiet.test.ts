import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { whenQuiet } from "./when-quiet.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("does its work once, when nobody has called for it for a while", () => {
  let done = 0;
  const call = whenQuiet(1000, async () => ++done);
  for (let count = 0; count < 5; count += 1) {
    call();
    vi.advanceTimersByTime(999);
    expect(done).toBe(0);
  }
  vi.advanceTimersByTime(1);
  expect(done).toBe(1);
  call();
  vi.advanceTimersByTime(1000);
  expect(done).toBe(2);
});
