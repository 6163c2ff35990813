import { facts } from "@stadtlotse/domain/reference/facts";
import { describe, expect, it } from "vitest";
import { createFactIndex } from "./fact-index.js";
import { likenessByPredicate, likenessTo } from "./likeness-to-fact.js";

const chair = facts.find(({ predicate, qualifier }) => predicate === "chair" && qualifier === undefined);
if (!chair) throw new Error("somebody chairs a network");
const entered = { ...chair, id: "entered", subject: "netzwerk-stadtentwicklung-nrw" };
const index = createFactIndex([chair, entered]);
const [known, unasked] = index.facts;
if (!known || !unasked) throw new Error("both may be told");

describe("how like a question is to what is asked for a fact", () => {
  const likeness = new Map([[known.key, 0.7]]);
  const question = { likeness, likenessOfKind: likenessByPredicate(index.facts, likeness) };

  it("is told by the known questions for it, whether it is named or not", () => {
    expect(likenessTo(known, true, question)).toBe(0.7);
    expect(likenessTo(known, false, question)).toBe(0.7);
  });

  it("is that of the same of something else where nobody has asked for it yet, once it is named", () => {
    expect(likenessTo(unasked, true, question)).toBe(0.7);
    expect(likenessTo(unasked, false, question)).toBe(0);
  });
});
