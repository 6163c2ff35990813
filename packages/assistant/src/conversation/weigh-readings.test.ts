import { describe, expect, it } from "vitest";
import type { Candidate } from "../candidate.js";
import { createLetterIndex } from "../terms/letter-index.js";
import { readForTest } from "../testing/read-for-test.js";
import type { Topic } from "../understand/understanding.js";
import { shareOfQuestion, weighReadings } from "./weigh-readings.js";

const topic: Topic = {
  subjects: ["dritte-orte-nrw"],
  predicates: ["funder"],
  factIds: [],
  years: [],
  named: ["Dritte Orte"],
  words: [],
  told: [],
  listed: [],
  ledTo: [],
  trail: [],
  origin: "facts",
  asks: "who",
};

function read(question: string, previous: Topic = topic) {
  return readForTest(question, new Set(), undefined, previous).understanding;
}

function offer(subject: string, score: number, predicate = "funding-total", origin = "facts"): Candidate {
  return {
    origin,
    about: `${subject} ${predicate}`,
    score,
    takesUp: 0.8,
    why: "",
    draft: { outcome: "answered", statements: [{ text: subject, evidence: [] }], origin: "facts" },
    topic: { ...topic, subjects: [subject], predicates: [predicate], origin },
  };
}

const question = "Wie viel Geld gab es damals?";
const asked = read(question);

function weigh(own: readonly Candidate[], inFull: readonly (readonly Candidate[])[], isBare = false) {
  const ways = inFull.map((offers) => ({ understanding: read(`${question} Dritte Orte`), offers }));
  return [...weighReadings({ understanding: asked, offers: own }, ways, isBare).keys()];
}

describe("what is offered for a follow-up", () => {
  it("is weighed down the more is read into it", () => {
    const own = offer("dritte-orte-nrw", 0.8);
    const [bare, named, worded] = weigh([own], [[own], [own]]);
    expect(bare?.score).toBe(0.8);
    expect(named?.score).toBeLessThan(0.8);
    expect(worded?.score).toBeLessThan(named?.score ?? 0);
  });

  it("has taken up less of it where it takes up the words of the question before", () => {
    const own = offer("dritte-orte-nrw", 0.8);
    const [, named, worded] = weigh([own], [[own], [own]]);
    expect(named?.takesUp).toBe(0.8);
    expect(worded?.takesUp).toBeLessThan(0.8);
  });

  it("is hardly what was just told, found by the words of the question before", () => {
    const own = offer("dritte-orte-nrw", 0.8);
    const told = { ...own, topic: { ...own.topic, factIds: ["told"] } };
    const weighWorded = (factIds: readonly string[], isBare: boolean) =>
      [
        ...weighReadings(
          { understanding: { ...asked, carried: { ...topic, factIds: [...factIds] } }, offers: [] },
          [[], [told]].map((offers) => ({ understanding: asked, offers })),
          isBare,
        ).keys(),
      ][0]?.score ?? 0;
    expect(weighWorded(["told"], false)).toBeLessThan(weighWorded(["another"], false));
    expect(weighWorded(["told"], true)).toBe(weighWorded(["another"], true));
  });

  it("is hardly meant as it stands where it says nothing of its own", () => {
    const own = offer("dritte-orte-nrw", 0.8);
    expect(weigh([own], [[own]], true)[0]?.score).toBeLessThan(0.8);
    expect(weigh([own], [], true)[0]?.score).toBe(0.8);
  });

  it("is a list of places again only where they are not ranked", () => {
    const list = offer("05570000", 1, "list", "municipalities");
    const weighBare = (places: string) =>
      [
        ...weighReadings(
          { understanding: asked, offers: [list] },
          [{ understanding: read(`${question} ${places}`), offers: [] }],
          true,
        ).keys(),
      ][0]?.score;
    expect(weighBare("Unna")).toBe(1);
    expect(weighBare("Unna Ahlen")).toBeLessThan(1);
  });

  it("is not told of something else where something is told of the topic as surely", () => {
    const other = offer("staedtebaufoerderung-nrw", 0.7);
    const own = offer("dritte-orte-nrw", 0.7);
    expect(weigh([other], [[own]])).toHaveLength(1);
    expect(weigh([{ ...other, score: 0.75 }], [[own]])).toHaveLength(2);
    expect(weigh([other], [[], [own]])).toHaveLength(2);
  });

  it("is hardly an example of another town, unless examples were told before", () => {
    const example = offer("05913000", 0.8, "good-practice", "practice");
    const own = offer("dritte-orte-nrw", 0.5);
    expect(weigh([example], [[own]])[0]?.score).toBeLessThan(0.8);
    const told = read(question, { ...topic, origin: "practice" });
    const weighed = weighReadings(
      { understanding: told, offers: [example] },
      [{ understanding: told, offers: [own] }],
      false,
    );
    expect([...weighed.keys()][0]?.score).toBe(0.8);
  });

  it("leaves what else a turn names out of account", () => {
    const own = offer("dritte-orte-nrw", 0.7);
    const other = offer("staedtebaufoerderung-nrw", 0.7);
    const shared = read(question, { ...topic, origin: "turn" });
    const weighed = weighReadings(
      { understanding: shared, offers: [other] },
      [{ understanding: shared, offers: [own] }],
      false,
    );
    expect(weighed.size).toBe(2);
  });

  it("says the more of a follow-up the more of its own words it says", () => {
    const letters = createLetterIndex(["Phase", "Dritte Orte"]);
    const share = shareOfQuestion(read("Welche Phase?"), read("Welche Phase? Dritte Orte"), letters);
    expect(share("Die Phase")).toBeGreaterThan(share("Dritte Orte"));
    expect(share("Die Phase der Dritten Orte")).toBeGreaterThan(share("Die Phase"));
  });
});
