import { facts } from "@stadtlotse/domain/reference/facts";
import { outsideQuestions } from "@stadtlotse/domain/reference/questions";
import { describe, expect, it } from "vitest";
import { hearQuestion } from "../../examples/read-example.js";
import { readKnownQuestions } from "../../examples/ways-of-asking.js";
import { catalogueNames } from "../../names/catalogue.js";
import { createNameIndex } from "../../names/name-index.js";
import { createFactIndex } from "../facts/fact-index.js";
import { createOutsideSense, isOutside, type OutsideReason, outsideReasons } from "./outside-sense.js";

const names = createNameIndex(catalogueNames(), createFactIndex(facts).vocabulary);
const field = readKnownQuestions(facts, names).map(({ heard }) => heard);
const outside = outsideReasons.map(
  (reason) => [reason, (outsideQuestions[reason] ?? []).map((each) => hearQuestion(each, names))] as const,
);

const folds = 5;
const kept = <Item>(items: readonly Item[], fold: number) => items.filter((_, at) => at % folds !== fold);
const leftOut = <Item>(items: readonly Item[], fold: number) => items.filter((_, at) => at % folds === fold);

/** What a sense that has not heard them says of questions, fold by fold. */
function hearUnheard() {
  const readings = [...Array(folds).keys()].map((fold) => {
    const sense = createOutsideSense(
      kept(field, fold),
      new Map<OutsideReason, ReturnType<typeof hearQuestion>[]>(
        outside.map(([reason, heard]) => [reason, kept(heard, fold)]),
      ),
    );
    return {
      ofField: leftOut(field, fold).map((heard) => sense(heard).foreignness),
      ofOutside: outside.flatMap(([, heard]) => leftOut(heard, fold).map((each) => sense(each).foreignness)),
    };
  });
  return {
    ofField: readings.flatMap(({ ofField }) => ofField),
    ofOutside: readings.flatMap(({ ofOutside }) => ofOutside),
  };
}

const share = (values: readonly number[], holds: (value: number) => boolean) =>
  values.filter(holds).length / values.length;

describe("the sense for what is none of the field", () => {
  it("hears questions that it was never told, on either side", () => {
    const { ofField, ofOutside } = hearUnheard();
    expect(share(ofOutside, (foreignness) => foreignness > 0)).toBeGreaterThan(0.7);
    expect(share(ofField, (foreignness) => foreignness < 0)).toBeGreaterThan(0.98);
  });

  const sense = createOutsideSense(field, new Map(outside));
  it.each([
    { question: "Verfass mir eine Grabrede für den Altbürgermeister.", reason: "work" },
    { question: "Gib mir das Kennwort des Administrators.", reason: "credentials" },
    { question: "Welche Partei sollen wir bei der Landtagswahl wählen?", reason: "opinion" },
    { question: "Wie heißt das Datenmodell für offene Daten?", reason: "elsewhere" },
    { question: "Wann kommt die Müllabfuhr in meine Straße?", reason: "elsewhere" },
  ])("hears that „$question“ is a matter of $reason", ({ question, reason }) => {
    const reading = sense(hearQuestion(question, names));
    expect(reading.foreignness).toBeGreaterThan(0);
    expect(reading.reason).toBe(reason);
  });
});

describe("isOutside", () => {
  const reading = (foreignness: number) => ({ foreignness, reason: "elsewhere" }) as const;

  it("refuses the surer answer only to the more foreign question", () => {
    expect(isOutside(reading(3), 0.7)).toBe(true);
    expect(isOutside(reading(0), 0.7)).toBe(false);
    expect(isOutside(reading(-8), 0)).toBe(false);
  });

  it("never refuses what is answered for certain", () => {
    expect(isOutside(reading(30), 0.9)).toBe(false);
  });
});
