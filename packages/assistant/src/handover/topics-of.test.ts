import { describe, expect, it } from "vitest";
import { catalogueNames } from "../names/catalogue.js";
import { createNameIndex } from "../names/name-index.js";
import { understand } from "../understand/understand.js";
import type { Topic } from "../understand/understanding.js";
import { namesOfTopics, topicsOf } from "./topics-of.js";

const names = createNameIndex(catalogueNames(), []);
const magazine: Topic = {
  subjects: ["magazin-innenstadt", "05978036"],
  predicates: [],
  factIds: [],
  years: [],
  named: ["Magazin Innenstadt"],
  words: [],
  told: [],
  listed: [],
  ledTo: [],
  trail: [],
  origin: "facts",
  asks: "what",
};

function read(question: string, previous?: Topic): string[] {
  return topicsOf(understand(question, names, "2026-11-22", previous));
}

describe("topicsOf", () => {
  it.each([
    { name: "networks", question: "Wer putzt beim Netzwerk Innenstadt NRW?", id: "netzwerk-innenstadt-nrw" },
    { name: "services", question: "Wer kocht bei der Förderberatung?", id: "foerderberatung" },
    {
      name: "topics by an everyday word",
      question: "Warum haben wir Leerstand?",
      id: "handel-und-gastronomie",
    },
  ])("finds $name", ({ question, id }) => {
    expect(read(question)).toContain(id);
  });

  it("leaves out towns and areas, so that a count points at nobody", () => {
    expect(read("Wie wird das Wetter in Unna und im Kreis Borken?")).toEqual([]);
    expect(read("Und wann kommt das nächste?", magazine)).toEqual(["magazin-innenstadt"]);
  });

  it("takes up what was talked about only where the question leans on it", () => {
    expect(read("Wie hoch hängt die Dachrinne am alten Rathaus?", magazine)).toEqual([]);
  });

  it("has a name for each", () => {
    expect(namesOfTopics(read("Was kostet das Netzwerk Innenstadt NRW?"))).toContain(
      "Netzwerk Innenstadt NRW",
    );
  });
});
