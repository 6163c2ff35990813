import { formatCalendarDate, type Municipality } from "@stadtlotse/domain";
import type { Draft } from "../../compose/draft.js";
import { formatNumber } from "../facts/describe-value.js";
import { municipalityEvidence } from "./municipality-evidence.js";
import type { Attribute } from "./read-municipality-question.js";
import { municipalityTexts as texts } from "./texts.de.js";

const order: readonly Attribute[] = [
  "kreis",
  "regierungsbezirk",
  "type",
  "population",
  "area",
  "ags",
  "postal-code",
];

/** What the register holds of one or several municipalities, as far as it was asked for. */
export function draftAttributes(about: readonly Municipality[], attributes: readonly Attribute[]): Draft {
  const asked = order.filter((attribute) => attributes.includes(attribute));
  const statements = about.map((municipality) => ({
    text: asked.map((attribute) => describe(attribute, municipality)).join(" "),
    evidence: [municipalityEvidence(municipality)],
  }));
  const [first, second] = about;
  const comparison =
    first && second && asked.includes("population") ? comparePopulation(first, second) : undefined;
  return {
    outcome: "answered",
    statements: comparison
      ? [
          ...statements,
          {
            text: comparison.text,
            evidence: [
              municipalityEvidence(first as Municipality),
              municipalityEvidence(second as Municipality),
            ],
          },
        ]
      : statements,
    ...(comparison ? { calculations: [comparison] } : {}),
    suggestions: about.slice(0, 1).map(({ name }) => texts.askSimilar(name)),
    origin: "facts",
  };
}

function describe(attribute: Attribute, { name, ...municipality }: Municipality): string {
  const { type, kreisName, regierungsbezirk, population, areaKm2, ags, postalCode } = municipality;
  switch (attribute) {
    case "kreis":
      return type === "kreisfrei" ? texts.isKreisfrei(name) : texts.liesIn(name, kreisName);
    case "regierungsbezirk":
      return texts.belongsTo(name, regierungsbezirk);
    case "type":
      return texts.hasPosition(name, type);
    case "population":
      return texts.hasPopulation(name, formatNumber(population.value), formatCalendarDate(population.date));
    case "area":
      return texts.hasArea(name, formatNumber(areaKm2));
    case "ags":
      return texts.hasAgs(name, ags);
    case "postal-code":
      return postalCode === undefined ? texts.noPostalCode(name) : texts.hasPostalCode(name, postalCode);
  }
}

function comparePopulation(first: Municipality, second: Municipality) {
  const [larger, smaller] =
    first.population.value >= second.population.value ? [first, second] : [second, first];
  const value = larger.population.value - smaller.population.value;
  const expression = `${formatNumber(larger.population.value)} − ${formatNumber(smaller.population.value)}`;
  return {
    label: texts.populationDifference(larger.name, smaller.name),
    expression,
    value,
    text: texts.moreThan(larger.name, formatNumber(value), smaller.name, expression),
  };
}
