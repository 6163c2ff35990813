import { describe, expect, it } from "vitest";
import { serviceKey } from "../../examples/ways-of-asking.js";
import { readForTest } from "../../testing/read-for-test.js";
import { findServices, servicesLike } from "./find-services.js";

const noOtherWords = new Set<string>();

describe("servicesLike", () => {
  const likeness = new Map([
    [serviceKey("foerderberatung"), 0.6],
    [serviceKey("fachboerse"), 0.58],
    [serviceKey("prozessbegleitung"), 0.4],
    ["fact isek definition ", 0.9],
  ]);

  it("gives the best, and a second where that is nearly as like", () => {
    expect(servicesLike(likeness, 0.3).map(({ id }) => id)).toEqual(["foerderberatung", "fachboerse"]);
  });

  it("gives nothing that is less like than it must be", () => {
    expect(servicesLike(likeness, 0.59).map(({ id }) => id)).toEqual(["foerderberatung"]);
    expect(servicesLike(likeness, 0.7)).toEqual([]);
  });
});

describe("findServices", () => {
  it.each([
    { question: "Gibt es eine Förderberatung?", services: ["foerderberatung"] },
    { question: "Gibt es bei Ihnen eine Beratung vor Ort?", services: ["beratung-vor-ort"] },
    { question: "Wer leitet das Netzwerk?", services: [] },
  ])("finds $services in „$question“", ({ question, services }) => {
    expect(findServices(readForTest(question, noOtherWords).understanding)).toEqual(services);
  });
});
