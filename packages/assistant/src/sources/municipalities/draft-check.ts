import type { Draft, Statement } from "../../compose/draft.js";
import { describe } from "./draft-attributes.js";
import type { Attribute, Query } from "./query.js";
import { kreisOf, type Unit } from "./units.js";
import { type Claimed, withVerdict } from "./verdict.js";

/** Whether what is claimed of a unit holds; the register's own statement follows in either case. */
export function draftCheck({ unit, claim, attribute, claimed }: Query<"check">): Draft {
  const described = describe(attribute, unit);
  if (!described) throw new Error(`${unit.name} has no ${attribute}`);
  return verdict(claimed, claim.matches(unit), [described.statement], described.calculation);
}

/** Whether units have one thing in common. */
export function draftSame({ units, attribute, claimed }: Query<"same">): Draft {
  const described = units.flatMap((unit) => describe(attribute, unit)?.statement ?? []);
  const values = new Set(units.map((unit) => valueFor(attribute, unit)));
  return verdict(claimed, values.size === 1 && !values.has(undefined), described, undefined);
}

function valueFor(attribute: Attribute, unit: Unit): string | undefined {
  const [one] = unit.members;
  if (attribute === "kreis") return kreisOf(unit)?.id;
  return attribute === "type" ? one?.type : one?.regierungsbezirk;
}

function verdict(
  claimed: Claimed,
  holds: boolean,
  [first, ...others]: readonly Statement[],
  calculation: NonNullable<Draft["calculations"]>[number] | undefined,
): Draft {
  if (!first) throw new Error("a verdict rests on at least one statement");
  const text = withVerdict(first.text, claimed, holds);
  return {
    outcome: "answered",
    statements: [{ ...first, text }, ...others],
    ...(calculation ? { calculations: [calculation] } : {}),
    origin: "facts",
  };
}
