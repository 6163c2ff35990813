import { describe, expect, it } from "vitest";
import { pointedByOrder } from "./pointed-by-order.js";

const isTown = (name: string) => name !== "AG Innenstadt";
const told = { listed: ["AG Innenstadt", "Unna", "Bönen", "Kamen"], told: ["Unna"] };

describe("the place that a follow-up points at by its order", () => {
  it.each([
    { question: "Und bei der zweiten, wie viele waren es da?", place: "Bönen" },
    { question: "Wer hat die dritte gebaut?", place: "Kamen" },
    { question: "und beim letzten, also das in der letzten?", place: "Kamen" },
    { question: "Zurück zur ersten Stadt: wann war das?", place: "Unna" },
    { question: "Wie lief das in der ersten Stadt?", place: "Unna" },
    { question: "Und bei der anderen?", place: "Bönen" },
    { question: "Wie viel gab es in der zweiten Runde?", place: undefined },
    { question: "Was war das erste Mal anders?", place: undefined },
    { question: "Und sonst?", place: undefined },
  ])("is $place in „$question“", ({ question, place }) => {
    expect(pointedByOrder(question, told, isTown)).toBe(place);
  });

  it("is one of the places told one after the other where there is no list", () => {
    const single = { listed: [], told: ["Kamen", "Bönen", "Unna"] };
    expect(pointedByOrder("Und bei der ersten?", single, isTown)).toBe("Unna");
    expect(pointedByOrder("Und bei der anderen?", single, isTown)).toBe("Unna");
  });

  it("is nothing where only one place was told", () => {
    expect(
      pointedByOrder("Und bei der anderen?", { listed: ["Unna"], told: ["Unna"] }, isTown),
    ).toBeUndefined();
  });
});
