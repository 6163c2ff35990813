import { facts } from "@stadtlotse/domain/reference/facts";
import { describe, expect, it } from "vitest";
import type { AskerProfile } from "../../candidate.js";
import { readForTest } from "../../testing/read-for-test.js";
import { createFactIndex } from "../facts/fact-index.js";
import { findBeneficiary } from "./find-beneficiary.js";

const { vocabulary } = createFactIndex(facts);
const unna = "05978036";
const provenMember: AskerProfile = {
  ags: unna,
  tier: "added-value",
  tierOn: () => "added-value",
  visibility: "members",
};
const nobodyKnown: AskerProfile = { tier: "basic", tierOn: () => "basic", visibility: "public" };

function tierFor(question: string, asker: AskerProfile): string {
  const { understanding, today } = readForTest(question, vocabulary, asker.ags);
  const { tier, ground } = findBeneficiary(asker, understanding, today);
  return `${tier}, ${ground}`;
}

describe("for whom a service is asked", () => {
  it.each([
    {
      question: "Kommt jemand, oder ist das bei unserer Mitgliedschaft nicht drin?",
      is: "added-value, proven",
    },
    { question: "Steht uns Förderberatung zu?", is: "added-value, proven" },
    { question: "Wir sind ausgetreten. Steht uns Förderberatung zu?", is: "basic, claimed" },
    { question: "Bönen ist nicht dabei. Bekommt Bönen Förderberatung?", is: "basic, claimed" },
    { question: "Bekommt Bönen Förderberatung?", is: "basic, assumed" },
  ])("of a proven member, „$question“: $is", ({ question, is }) => {
    expect(tierFor(question, provenMember)).toBe(is);
  });

  it.each([
    { question: "Wir sind Mitglied. Steht uns Förderberatung zu?", is: "added-value, claimed" },
    { question: "Steht uns Förderberatung zu?", is: "basic, assumed" },
  ])("of somebody unknown, „$question“: $is", ({ question, is }) => {
    expect(tierFor(question, nobodyKnown)).toBe(is);
  });
});
