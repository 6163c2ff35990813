import { describe, expect, it } from "vitest";
import { catalogueNames } from "../names/catalogue.js";
import { createNameIndex } from "../names/name-index.js";
import { understand } from "../understand/understand.js";
import type { Topic } from "../understand/understanding.js";
import { townsMeant } from "./towns-meant.js";

const names = createNameIndex(catalogueNames(), []);
const townsOf = (question: string, topic: Partial<Topic>) =>
  townsMeant(understand(question, names, "2026-11-22", undefined), names, {
    subjects: [],
    predicates: [],
    factIds: [],
    years: [],
    named: [],
    words: [],
    told: [],
    listed: [],
    ledTo: [],
    trail: [],
    origin: "municipalities",
    asks: "what",
    ...topic,
  }).towns;

describe("the town that a follow-up means", () => {
  it("is the one that was named, where something was asked of it", () => {
    const topic: Partial<Topic> = { named: ["Telgte"], told: ["Telgte", "Ahlen"], asks: "how-many" };
    expect(townsOf("Wie viele Einwohner hat die?", topic)).toEqual(["Telgte"]);
  });

  it("is the one that was found, where one was asked for by another", () => {
    const topic: Partial<Topic> = { named: ["Telgte"], told: ["Ahlen"], asks: "which" };
    expect(townsOf("Wie viele Einwohner hat die?", topic)).toEqual(["Ahlen"]);
  });

  it("is the one told first of those that were compared", () => {
    const topic: Partial<Topic> = { named: ["Ahlen", "Telgte"], told: ["Telgte", "Ahlen"], asks: "which" };
    expect(townsOf("In welchem Kreis liegt die?", topic)).toEqual(["Telgte"]);
  });

  it("is none where a question speaks of any town", () => {
    const topic: Partial<Topic> = { named: [], told: ["Telgte"], asks: "how-much" };
    expect(townsOf("Und für eine Stadt mit 60.000 Einwohnern?", topic)).toEqual([]);
  });

  it("are both that were told, and none of more than two", () => {
    const topic: Partial<Topic> = { named: [], told: ["Telgte", "Ahlen"], asks: "how-many" };
    const question = "Wie viele Einwohner haben beide zusammen?";
    expect(townsOf(question, topic)).toEqual(["Telgte", "Ahlen"]);
    expect(townsOf(question, { ...topic, told: ["Telgte", "Ahlen", "Beckum"] })).toEqual([]);
  });
});
