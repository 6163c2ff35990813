import type { Municipality } from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import type { Draft } from "../../compose/draft.js";
import { formatNumber } from "../facts/describe-value.js";
import { municipalityEvidence } from "./municipality-evidence.js";
import type { Filter } from "./read-filters.js";
import { municipalityTexts as texts } from "./texts.de.js";

const shown = 5;

/** The municipalities whose population is nearest to one municipality's or to a number. */
export function draftNearest(
  to: { municipality?: Municipality; population: number },
  filters: readonly Filter[],
): Draft {
  const { municipality, population } = to;
  const nearest = municipalities
    .filter((each) => each.ags !== municipality?.ags && filters.every(({ matches }) => matches(each)))
    .sort((a, b) => Math.abs(a.population.value - population) - Math.abs(b.population.value - population))
    .slice(0, shown);
  const target = municipality
    ? texts.likeMunicipality(municipality.name, formatNumber(population))
    : texts.likeNumber(formatNumber(population));
  return {
    outcome: "answered",
    statements: [
      { text: target, evidence: municipality ? [municipalityEvidence(municipality)] : [], form: "heading" },
      ...nearest.map((each) => ({
        text: texts.nearestItem(
          each.name,
          each.kreisName,
          formatNumber(each.population.value),
          each.type === "kreisfrei",
        ),
        evidence: [municipalityEvidence(each)],
        form: "item" as const,
      })),
      { text: texts.likeness, evidence: nearest.slice(0, 1).map(municipalityEvidence) },
    ],
    suggestions: [texts.askPractice],
    origin: "facts",
  };
}
