import { describe, expect, it } from "vitest";
import { rivalVoices } from "./rival-voices.js";

const wordsOf = (saying: string) => saying.split(" ");
const rival = rivalVoices(
  ["wer zahlt das", "wer zahlt so etwas", "zahlt das jemand"].map(wordsOf),
  ["wann war das", "wann kam so etwas", "wann kam das raus"].map(wordsOf),
);

describe("rivalVoices", () => {
  it("hears the first voice above 0 and the second below", () => {
    expect(rival(wordsOf("wer zahlt"))).toBeGreaterThan(0);
    expect(rival(wordsOf("wann kam es"))).toBeLessThan(0);
  });

  it("hears an inflected word by its letters", () => {
    expect(rival(wordsOf("zahlte jemand"))).toBeGreaterThan(0);
  });

  it("hears nothing in words of neither", () => {
    expect(rival(wordsOf("bahnhof brunnen"))).toBe(0);
    expect(rival([])).toBe(0);
  });
});
