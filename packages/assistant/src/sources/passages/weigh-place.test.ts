import type { RetrievedPassage } from "@stadtlotse/knowledge-base";
import { fold } from "@stadtlotse/knowledge-base";
import { describe, expect, it } from "vitest";
import { createLetterIndex } from "../../terms/letter-index.js";
import type { Place } from "./find-places.js";
import { createPlaceScale, likelihoodOf } from "./weigh-place.js";

const letters = createLetterIndex(["Der Saal im Rathaus", "Ein Bus fährt zum Markt"]);

/** How likely a text below the title of a document answers. */
function likelihood(question: string, text: string, given: Partial<Place> & { title?: string } = {}): number {
  const { title = "Gebührensatzung", ...rest } = given;
  const passage = { title, headingPath: [], text } as unknown as RetrievedPassage;
  const shown = { text, start: 0, end: text.length, score: 1, locator: {} };
  const place: Place = { passage, shown, text, leading: text, before: 0, score: 1, behind: 0, ...rest };
  return likelihoodOf(
    createPlaceScale({ question, folded: fold(question) }, letters.sharesSaid(question))(place),
  );
}

describe("how likely a place answers", () => {
  const question = "Was kostet der Bürgersaal am Wochenende?";
  const answer = "Der Bürgersaal kostet am Wochenende 280 Euro.";

  it("is more for what says more of the question", () => {
    expect(likelihood(question, answer)).toBeGreaterThan(
      likelihood(question, "Der Bürgersaal kostet 90 Euro."),
    );
  });

  it("is next to nothing without the value that is asked for", () => {
    expect(likelihood(question, "Der Bürgersaal ist am Wochenende offen.")).toBeLessThan(0.05);
  });

  it("is less where the thing is not spoken of, though all else is", () => {
    const counted = "Wie viele Parkplätze hat der Bürgersaal?";
    expect(likelihood(counted, "Der Bürgersaal hat 40 Parkplätze.")).toBeGreaterThan(0.5);
    expect(likelihood(counted, "Der Bürgersaal hat 40 Stühle.")).toBeLessThan(0.3);
  });

  it("counts what only title and headings say", () => {
    const table = "ganztägig: 280 Euro";
    expect(likelihood(question, table, { title: "Bürgersaal am Wochenende" })).toBeGreaterThan(
      likelihood(question, table),
    );
  });

  it("is less for what the search found late", () => {
    expect(likelihood(question, answer, { before: 3, behind: 1 })).toBeLessThan(likelihood(question, answer));
  });
});
