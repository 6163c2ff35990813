import { describe, expect, it } from "vitest";
import type { Candidate } from "../candidate.js";
import { choose } from "./choose.js";

function offer(about: string, score: number): Candidate {
  return {
    origin: "facts",
    about,
    score,
    why: "",
    draft: { outcome: "answered", statements: [{ text: about, evidence: [] }], origin: "facts" },
    topic: { subjects: [], predicates: [], factIds: [], years: [], origin: "facts", asks: "what" },
  };
}

const takesUp = (word: string) => (text: string) => (text.includes(word) ? 1 : 0);

describe("the choice among offers", () => {
  it("is the surest where all take up the question alike", () => {
    expect(choose([offer("a", 0.6), offer("b", 0.8)], () => 1).winner?.about).toBe("b");
  });

  it("is one that takes up more of the question where it is nearly as sure", () => {
    expect(choose([offer("fee", 0.7), offer("chair", 0.8)], takesUp("fee")).winner?.about).toBe("fee");
  });

  it("is one that has read more of the question than its words show", () => {
    const list = { ...offer("list", 0.75), takesUp: 1 };
    expect(choose([list, offer("fee", 0.8)], takesUp("fee")).winner?.about).toBe("fee");
    expect(choose([{ ...list, score: 0.85 }, offer("fee", 0.8)], takesUp("fee")).winner?.about).toBe("list");
  });

  it("takes a long list for what stands at its beginning", () => {
    const list = offer(`everything: ${"x".repeat(400)} fee`, 0.75);
    expect(choose([list, offer("chair", 0.8)], takesUp("fee")).winner?.about).toBe("chair");
  });

  it("is nothing that is not sure enough, however much of the question it takes up", () => {
    expect(choose([offer("fee", 0.44), offer("chair", 0.6)], takesUp("fee")).winner?.about).toBe("chair");
    const { winner, nearest } = choose([offer("fee", 0.44)], takesUp("fee"));
    expect(winner).toBeUndefined();
    expect(nearest?.about).toBe("fee");
  });

  it("is nothing where nothing was offered or it is about something else", () => {
    expect(choose([], () => 1)).toEqual({ why: expect.any(String) });
    expect(choose([offer("fee", 0.2)], () => 1)).toEqual({ why: expect.any(String) });
  });
});
