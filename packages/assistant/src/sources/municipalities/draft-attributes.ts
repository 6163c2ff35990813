import type { Calculation, Municipality } from "@stadtlotse/domain";
import type { Draft, Statement } from "../../compose/draft.js";
import { calculationOf, expressionOf, formatMeasure, populationDate } from "./figures.js";
import { postalCodeEvidence, unitEvidence } from "./municipality-evidence.js";
import { type Attribute, attributeNames } from "./query.js";
import { municipalityTexts as texts } from "./texts.de.js";
import { contains, kreisOf, type Measure, type Unit, unitsOfKind } from "./units.js";

/** What the register holds of one or several units, as far as it was asked for. */
export function draftAttributes(units: readonly Unit[], attributes: readonly Attribute[]): Draft {
  // the legal position is told with the Kreis
  const isTold = (attribute: Attribute) => attribute === "kreis" && attributes.includes("type");
  const asked = attributeNames.filter((attribute) => attributes.includes(attribute) && !isTold(attribute));
  const described = units.flatMap((unit) => asked.flatMap((attribute) => describe(attribute, unit) ?? []));
  if (described.length === 0) throw new Error("a reading asks for what its units have");
  const [only, another] = units;
  return {
    outcome: "answered",
    statements: described.map(({ statement }) => statement),
    calculations: described.flatMap(({ calculation }) => calculation ?? []),
    suggestions: only && !another && only.kind === "municipality" ? [texts.askSimilar(only.name)] : [],
    origin: "facts",
  };
}

interface Described {
  statement: Statement;
  calculation?: Calculation;
}

/** One attribute of one unit; `undefined` where a unit of its kind has none (a Kreis has no Kreis). */
export function describe(attribute: Attribute, unit: Unit): Described | undefined {
  if (
    attribute === "population" ||
    attribute === "area" ||
    attribute === "density" ||
    attribute === "count"
  ) {
    const text = describeMeasure(attribute, unit);
    const calculation = calculationOf(unit, attribute, text);
    return {
      statement: { text, evidence: [unitEvidence(unit, attribute)] },
      ...(calculation ? { calculation } : {}),
    };
  }
  const text = describeRecord(attribute, unit);
  if (text === undefined) return undefined;
  const [one] = unit.members;
  const evidence = attribute === "postal-code" && one ? postalCodeEvidence(one) : unitEvidence(unit);
  return { statement: { text, evidence: [evidence] } };
}

function describeMeasure(what: Measure, unit: Unit): string {
  const figure = formatMeasure(unit, what);
  const isSingle = unit.kind === "municipality";
  switch (what) {
    case "population":
      return (isSingle ? texts.hasPopulation : texts.hasTotalPopulation)(unit, figure, populationDate());
    case "area":
      return (isSingle ? texts.hasArea : texts.hasTotalArea)(unit, figure);
    case "density":
      return texts.hasDensity(unit, figure, expressionOf(unit, what), populationDate());
    case "count":
      return texts.hasCount(unit);
  }
}

function describeRecord(attribute: Exclude<Attribute, Measure>, unit: Unit): string | undefined {
  const [municipality] = unit.members;
  if (attribute === "regierungsbezirk") {
    const district = unitsOfKind("regierungsbezirk").find((each) => contains(each, unit));
    return district && texts.belongsTo(unit, district.id);
  }
  return municipality && unit.kind === "municipality"
    ? describeOne(attribute, unit, municipality)
    : undefined;
}

function describeOne(
  attribute: Exclude<Attribute, Measure | "regierungsbezirk">,
  unit: Unit,
  { name, type, designation, ags, postalCode }: Municipality,
): string {
  const kreis = kreisOf(unit);
  switch (attribute) {
    case "kreis":
      return kreis ? texts.liesIn(name, kreis) : texts.isKreisfrei(name);
    case "type":
      return `${texts.hasPosition(name, type, designation === "stadt")}${kreis ? ` ${texts.liesIn(name, kreis)}` : ""}`;
    case "ags":
      return texts.hasAgs(name, ags);
    case "postal-code":
      return postalCode === undefined ? texts.noPostalCode(name) : texts.hasPostalCode(name, postalCode);
  }
}
