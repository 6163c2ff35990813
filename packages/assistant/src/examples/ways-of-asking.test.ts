import { facts } from "@stadtlotse/domain/reference/facts";
import {
  measureQuestions,
  practiceQuestions,
  questionsFor,
  requestQuestions,
  serviceQuestions,
} from "@stadtlotse/domain/reference/questions";
import { describe, expect, it } from "vitest";
import { catalogueNames } from "../names/catalogue.js";
import { createNameIndex } from "../names/name-index.js";
import { hearQuestion, readExample } from "./read-example.js";
import {
  factKey,
  indexWaysOfAsking,
  measureKey,
  practiceKey,
  readKnownQuestions,
  requestKey,
  serviceKey,
  wordsOfQuestions,
} from "./ways-of-asking.js";

const names = createNameIndex(catalogueNames(), wordsOfQuestions(facts).repeated);
const ways = indexWaysOfAsking(readKnownQuestions(facts, names));

describe("readExample", () => {
  it("puts what is named in the place of the name", () => {
    const stems = readExample(hearQuestion("Wer leitet das Netzwerk Innenstadt NRW?", names));
    expect(stems).toContain("@netzwerk-innenstadt-nrw");
    expect(stems).not.toContain("innenstadt");
  });

  it("takes one place for another, unless the place itself is asked for", () => {
    const inUnna = readExample(hearQuestion("Bekommt Unna Förderberatung?", names));
    expect(inUnna).toEqual(readExample(hearQuestion("Bekommt Bönen Förderberatung?", names)));
    expect(inUnna).toContain("@municipality");
    const ofPlace = readExample(hearQuestion("Was hat Unna gegen Leerstand getan?", names), true);
    expect(ofPlace).toContain("@05978036");
  });

  it("leaves words alone that only look like a town", () => {
    expect(readExample(hearQuestion("Wie ist das Wetter?", names))).not.toContain("@municipality");
  });
});

describe("all known ways of asking", () => {
  const listenTo = (question: string, isOfPlace = false) => {
    const heard = hearQuestion(question, names);
    return { stems: readExample(heard, isOfPlace), words: heard.words };
  };
  const isek = facts.find(({ subject, predicate }) => subject === "isek" && predicate === "definition");
  const [service = "", [askedService = ""] = []] = Object.entries(serviceQuestions)[0] ?? [];
  const [measure = "", [askedMeasure = ""] = []] = Object.entries(measureQuestions)[0] ?? [];
  const [practice = "", [askedPractice = ""] = []] = Object.entries(practiceQuestions)[0] ?? [];

  it.each([
    { what: "a fact", key: isek && factKey(isek), question: isek && questionsFor(isek)[0] },
    { what: "a service", key: serviceKey(service), question: askedService },
    { what: "a measure", key: measureKey(measure), question: askedMeasure },
    { what: "an example of good practice", key: practiceKey(practice), question: askedPractice },
    { what: "a request", key: requestKey("open-need"), question: requestQuestions["open-need"]?.[0] },
  ])("lead to $what: „$question“", ({ what, key = "", question = "" }) => {
    const matches = [...ways.match(listenTo(question, what.includes("practice")))];
    const [best] = matches.sort(([, a], [, b]) => b - a);
    expect(best?.[0]).toBe(key);
  });

  it("do not lead to what nobody confirmed", () => {
    if (!isek) throw new Error("the ISEK is defined");
    const unconfirmed = indexWaysOfAsking(readKnownQuestions([{ ...isek, certainty: "unconfirmed" }], names));
    const [question = ""] = questionsFor(isek);
    expect(unconfirmed.match(listenTo(question)).has(factKey(isek))).toBe(false);
  });
});
