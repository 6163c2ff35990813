import type { Answer } from "@stadtlotse/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toAnswerEvents } from "./answer-events.js";

/** Reads the events back in the plainest way that the format allows. */
function readBack(stream: string): { name: string; data: unknown }[] {
  return stream
    .split("\n\n")
    .filter(Boolean)
    .map((block) => {
      const [name = "", data = ""] = block.split("\n");
      return { name: name.replace("event: ", ""), data: JSON.parse(data.replace("data: ", "")) };
    });
}

describe("toAnswerEvents", () => {
  it("ends with the whole answer, and the pieces before it add up to its text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "ä", "\n", "\r", "data: ", ":", "€") }), (text) => {
        const answer = { text } as Answer;
        const events = readBack(toAnswerEvents(answer));
        const pieces = events.slice(0, -1).map(({ data }) => (data as { text: string }).text);
        expect(pieces.join("")).toBe(text);
        expect(events.at(-1)).toEqual({ name: "answer", data: answer });
      }),
    );
  });

  it("sends a line with its line break as one piece", () => {
    const events = readBack(toAnswerEvents({ text: "Ja [1].\n\nSeit 2021 [2]." } as Answer));
    expect(events.map(({ name }) => name)).toEqual(["text", "text", "answer"]);
    expect(events[0]?.data).toEqual({ text: "Ja [1].\n\n" });
  });
});
