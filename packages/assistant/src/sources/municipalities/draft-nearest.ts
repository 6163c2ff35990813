import type { Draft } from "../../compose/draft.js";
import { formatNumber } from "../facts/describe-value.js";
import { formatMeasure, populationDate } from "./figures.js";
import { unitEvidence } from "./municipality-evidence.js";
import type { Selection } from "./query.js";
import { describeSelection, selectUnits } from "./select-units.js";
import { municipalityTexts as texts } from "./texts.de.js";
import { measure, type Unit } from "./units.js";

const shown = 5;

/** The municipalities whose population is nearest to one municipality's or to a number. */
export function draftNearest(
  { unit, population }: { unit?: Unit; population: number },
  selection: Selection,
): Draft {
  const distance = (each: Unit) => Math.abs(measure(each, "population") - population);
  const nearest = [...selectUnits(selection)].sort((a, b) => distance(a) - distance(b)).slice(0, shown);
  const target = unit
    ? texts.likeMunicipality(unit.name, formatNumber(population))
    : texts.likeNumber(formatNumber(population));
  const words = selection.filters.length === 0 ? "" : ` ${describeSelection({ ...selection, except: [] })}`;
  return {
    outcome: "answered",
    statements: [
      { text: `${target}${words}:`, evidence: unit ? [unitEvidence(unit)] : [], form: "heading" },
      ...nearest.map((each) => ({
        text: describe(each),
        evidence: [unitEvidence(each)],
        form: "item" as const,
      })),
      {
        text: texts.likeness(populationDate()),
        evidence: nearest.slice(0, 1).map((each) => unitEvidence(each)),
      },
    ],
    suggestions: [texts.askPractice],
    origin: "facts",
  };
}

function describe(unit: Unit): string {
  const [municipality] = unit.members;
  if (!municipality) throw new Error(`${unit.name} holds no municipality`);
  const { name, kreisName, type } = municipality;
  return texts.nearestItem(name, kreisName, formatMeasure(unit, "population"), type === "kreisfrei");
}
