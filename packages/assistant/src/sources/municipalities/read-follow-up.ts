import type { Topic } from "../../understand/understanding.js";
import { shortFollowUp } from "../facts/score-subject.js";
import { type Attribute, attributeNames, isMeasure, type RegisterQuery } from "./query.js";
import type { Facets } from "./read-facets.js";
import { readClaim, readComparison } from "./read-named.js";
import { findUnit, type Unit } from "./units.js";

/** What reckons with places that were told, or compares one of them. */
export function readOfTold(facets: Facets): RegisterQuery | undefined {
  const { carried } = facets.understanding;
  if (carried?.origin !== "municipalities") return undefined;
  return (
    readTogether(facets, carried) ?? readAgainstTold(facets, carried) ?? readClaimOfTold(facets, carried)
  );
}

/** A follow-up may leave out the place ("Und wie viele Einwohner?") or the attribute ("Und Unna?"), but only one. */
export function readContinued(facets: Facets): RegisterQuery | undefined {
  const { carried, leans, terms } = facets.understanding;
  if (!carried || !leans || terms.size > shortFollowUp) return undefined;
  const named = [...facets.places, ...facets.areas];
  const units = named.length > 0 ? named : carried.subjects.flatMap((id) => findUnit(id) ?? []);
  const attributes =
    facets.attributes.length > 0 || carried.origin !== "municipalities"
      ? facets.attributes
      : attributesTold(carried);
  return units.length > 0 && attributes.length > 0 ? { wants: "attributes", units, attributes } : undefined;
}

/** "Und zusammen?", "Wie groß ist der Abstand?" mean the two that were told last. */
function readTogether({ places, areas, read, measures }: Facets, carried: Topic): RegisterQuery | undefined {
  const asksBoth = read.says("sum", "differ");
  if (places.length + areas.length > 0 || !asksBoth) return undefined;
  const units = unitsTold(carried).slice(-2);
  const measure = measures[0] ?? attributesTold(carried).find(isMeasure);
  if (units.length < 2 || measure === undefined) return undefined;
  return read.says("sum")
    ? { wants: "total", what: units, measure }
    : { wants: "compare", units, measures: [measure], direction: "most" };
}

/** "Ist Metelen größer?", "Hat das mehr als Unna?": the one place that is named, and the one that was told of. */
function readAgainstTold(facets: Facets, carried: Topic): RegisterQuery | undefined {
  const { places, areas, comparative, numbers, measures, read } = facets;
  const [named, another] = [...places, ...areas];
  const selects = numbers.length > 0 || read.says("municipality", "anyone");
  if (comparative === undefined || !named || another || selects) return undefined;
  const told = unitsTold(carried).findLast(({ id }) => id !== named.id);
  const measured = measures.length > 0 ? measures : attributesTold(carried).filter(isMeasure);
  return told && readComparison({ ...facets, measures: measured }, [named, told]);
}

/** "Und knacken die die 60.000?" is claimed of the place that was told of. */
function readClaimOfTold(facets: Facets, carried: Topic): RegisterQuery | undefined {
  const { places, areas, numbers, read } = facets;
  const selects = places.length + areas.length > 0 || read.says("municipality", "anyone", "count");
  const told = unitsTold(carried).at(-1);
  return selects || numbers.length === 0 || !told ? undefined : readClaim({ ...facets, places: [told] });
}

function unitsTold({ trail }: Topic): readonly Unit[] {
  return [...new Set(trail)].flatMap((id) => findUnit(id) ?? []);
}

function attributesTold({ predicates }: Topic): readonly Attribute[] {
  return attributeNames.filter((attribute) => predicates.includes(attribute));
}
