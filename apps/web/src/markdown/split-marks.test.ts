import { describe, expect, it } from "vitest";
import { splitMarks } from "./split-marks.js";

describe("splitMarks", () => {
  it.each([
    { text: "", expected: [] },
    { text: "Ohne Beleg.", expected: ["Ohne Beleg."] },
    { text: "130 Mitglieder [1].", expected: ["130 Mitglieder ", { mark: 1 }, "."] },
    { text: "[1][10]", expected: [{ mark: 1 }, { mark: 10 }] },
    { text: "[0] [a] [123] [1", expected: ["[0] [a] [123] [1"] },
  ])("takes the marks out of $text", ({ text, expected }) => {
    expect(splitMarks(text)).toEqual(expected);
  });
});
