import type { Fact } from "../facts/fact.js";
import type { Municipality } from "../municipalities/municipality.js";
import { formatCalendarDate } from "../time/format-calendar-date.js";
import { municipalities } from "./municipalities.js";

const positions: Readonly<Record<Municipality["type"], string>> = {
  kreisfrei: "kreisfreie Stadt",
  regionsangehoerig: "regionsangehörige Stadt",
  "grosse-kreisangehoerige-stadt": "Große kreisangehörige Stadt",
  "mittlere-kreisangehoerige-stadt": "Mittlere kreisangehörige Stadt",
  kreisangehoerig: "kreisangehörig",
};

/** Id of the fact that states the register's record of one municipality. */
export function municipalityFactId({ ags }: Municipality): string {
  return `kommune.${ags}`;
}

/** What the register says of each municipality, as one fact each, so that it can be cited like any other statement. */
export const municipalityFacts: readonly Fact[] = municipalities.map((municipality) => ({
  id: municipalityFactId(municipality),
  subject: municipalityFactId(municipality),
  predicate: "register-record",
  value: { kind: "text", value: municipality.officialName },
  statement: stateMunicipality(municipality),
  asOf: { date: municipality.population.date, quality: "stated" },
  status: "reported",
  certainty: "documented",
  visibility: "public",
  sourceId: "destatis",
  locator: {},
}));

function stateMunicipality(municipality: Municipality): string {
  const { name, ags, designation, type, kreisName, regierungsbezirk, population, areaKm2 } = municipality;
  const position = positions[type];
  const kind = designation === "gemeinde" ? "Gemeinde" : position === "kreisangehörig" ? "Stadt" : position;
  const kreis = type === "kreisfrei" ? "" : `, ${kreisName}`;
  const people = new Intl.NumberFormat("de-DE").format(population.value);
  const area = new Intl.NumberFormat("de-DE").format(areaKm2);
  return `${name} (AGS ${ags}): ${kind}${kreis}, Regierungsbezirk ${regierungsbezirk}; ${people} Einwohnerinnen und Einwohner am ${formatCalendarDate(population.date)}; ${area} km².`;
}
