import type { Municipality } from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";

export type UnitKind = "municipality" | "kreis" | "regierungsbezirk" | "land";

/** What the register can measure: a municipality, or the municipalities of an area taken together. */
export interface Unit {
  /** AGS, key of the Kreis, name of the Regierungsbezirk. */
  id: string;
  kind: UnitKind;
  name: string;
  members: readonly Municipality[];
}

/** A figure of a unit; of an area it is worked out from its municipalities. */
export type Measure = "population" | "area" | "density" | "count";

const measures: Readonly<Record<Measure, (unit: Unit) => number>> = {
  population: ({ members }) => sum(members.map(({ population }) => population.value)),
  area: ({ members }) => sum(members.map(({ areaKm2 }) => areaKm2)),
  density: (unit) => measures.population(unit) / measures.area(unit),
  count: ({ members }) => members.length,
};

export function measure(unit: Unit, what: Measure): number {
  return measures[what](unit);
}

function sum(values: readonly number[]): number {
  return Math.round(values.reduce((total, value) => total + value, 0) * 100) / 100;
}

export function unitOf(municipality: Municipality): Unit {
  return {
    id: municipality.ags,
    kind: "municipality",
    name: municipality.name,
    members: [municipality],
  };
}

const kreise = groupUnits(
  "kreis",
  municipalities.filter(({ type }) => type !== "kreisfrei"),
  ({ kreisKey }) => kreisKey,
  ({ kreisName }) => kreisName,
);
const districts = groupUnits(
  "regierungsbezirk",
  municipalities,
  ({ regierungsbezirk }) => regierungsbezirk,
  ({ regierungsbezirk }) => `Regierungsbezirk ${regierungsbezirk}`,
);
const allMunicipalities = municipalities.map(unitOf);
const byId = new Map([...allMunicipalities, ...kreise, ...districts].map((unit) => [unit.id, unit]));

/** The whole register. */
export const land: Unit = { id: "nrw", kind: "land", name: "Nordrhein-Westfalen", members: municipalities };

export function unitsOfKind(kind: Exclude<UnitKind, "land">): readonly Unit[] {
  if (kind === "kreis") return kreise;
  return kind === "regierungsbezirk" ? districts : allMunicipalities;
}

/** The unit that a mention means by its id; `undefined` for what the register does not hold. */
export function findUnit(id: string): Unit | undefined {
  return byId.get(id);
}

/** The Kreis that people mean by the name of a town ("gehört die zu Borken?"). */
export function kreisCalled(name: string): Unit | undefined {
  return kreise.find((kreis) => kreis.name === `Kreis ${name}` || kreis.name === `Städteregion ${name}`);
}

/** The Kreis of a municipality; a kreisfreie Stadt has none. */
export function kreisOf({ members: [municipality] }: Unit): Unit | undefined {
  return municipality && kreise.find(({ id }) => id === municipality.kreisKey);
}

export function contains(area: Unit, unit: Unit): boolean {
  return unit.members.every((each) => area.members.includes(each));
}

function groupUnits(
  kind: UnitKind,
  members: readonly Municipality[],
  idOf: (each: Municipality) => string,
  nameOf: (each: Municipality) => string,
): Unit[] {
  const groups = new Map<string, Municipality[]>();
  for (const each of members) groups.set(idOf(each), [...(groups.get(idOf(each)) ?? []), each]);
  return [...groups].map(([id, group]) => ({
    id,
    kind,
    name: nameOf(group[0] as Municipality),
    members: group,
  }));
}
