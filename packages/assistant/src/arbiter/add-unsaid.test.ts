import { describe, expect, it } from "vitest";
import type { Candidate } from "../candidate.js";
import { addUnsaid } from "./add-unsaid.js";

function offer(texts: readonly string[], given: Partial<Candidate> = {}): Candidate {
  return {
    origin: "facts",
    about: texts.join(" "),
    score: 0.6,
    why: "",
    draft: {
      outcome: "answered",
      statements: texts.map((text) => ({ text, evidence: [] })),
      origin: "facts",
    },
    topic: { subjects: [], predicates: [], factIds: [], years: [], origin: "facts", asks: "what" },
    ...given,
  };
}

/** Each of the words asked for is as much of the question as any other. */
const asks =
  (...words: string[]) =>
  (text: string) =>
    words.filter((word) => text.includes(word)).length / words.length;

const amount = offer(["The amount is known."], { score: 0.8 });
const rate = offer(["The rate is known."]);
const tell = (winner: Candidate, others: readonly Candidate[], share: (text: string) => number) =>
  addUnsaid(winner, [winner, ...others], share).statements.map(({ text }) => text);

describe("what an answer leaves unsaid", () => {
  it("is added where the question asks for it too", () => {
    expect(tell(amount, [rate], asks("amount", "rate"))).toEqual([
      "The amount is known.",
      "The rate is known.",
    ]);
  });

  it("is not added where the answer has taken up the question", () => {
    expect(tell(amount, [rate], asks("amount"))).toEqual(["The amount is known."]);
    expect(tell({ ...amount, takesUp: 1 }, [rate], asks("amount", "rate"))).toEqual(["The amount is known."]);
  });

  it("is that which takes up most of what is left", () => {
    const day = offer(["The day and the place are known."]);
    expect(tell(amount, [rate, day], asks("amount", "rate", "day", "place"))).toEqual([
      "The amount is known.",
      "The day and the place are known.",
    ]);
  });

  it("is not added where it would not be an answer of its own", () => {
    const doubtful = { ...rate, score: 0.4 };
    const askingBack = { ...rate, draft: { ...rate.draft, outcome: "clarification" as const } };
    const computed = { ...amount, origin: "calculations" };
    expect(tell(amount, [doubtful, askingBack], asks("amount", "rate"))).toHaveLength(1);
    expect(tell(computed, [rate], asks("amount", "rate"))).toHaveLength(1);
  });

  it("says nothing twice and stays short", () => {
    const again = offer(["The amount is known.", "The rate is known."]);
    const long = offer([`The rate is known. ${"x".repeat(1200)}`]);
    expect(tell(amount, [again], asks("amount", "rate"))).toHaveLength(2);
    expect(tell(amount, [long], asks("amount", "rate"))).toHaveLength(1);
  });
});
