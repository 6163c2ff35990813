import type { Municipality } from "@stadtlotse/domain";
import { municipalityFactId, municipalityFacts } from "@stadtlotse/domain/reference/municipality-facts";
import type { Evidence } from "../../compose/draft.js";
import { factEvidence } from "../facts/fact-evidence.js";
import { formatMeasure } from "./figures.js";
import { municipalityTexts as texts } from "./texts.de.js";
import { land, type Measure, type Unit } from "./units.js";

const factsById = new Map(municipalityFacts.map((fact) => [fact.id, fact]));

/** The register's record of one municipality. */
function municipalityEvidence(municipality: Municipality): Evidence {
  const fact = factsById.get(municipalityFactId(municipality));
  if (!fact) throw new Error(`the municipality ${municipality.ags} is stated by no fact`);
  return factEvidence(fact);
}

/** What stands behind a statement on a unit: its record, or those of its municipalities. */
export function unitEvidence(unit: Unit, what: Measure = "population"): Evidence {
  const [only, another] = unit.members;
  return only && !another ? municipalityEvidence(only) : listEvidence([unit], what);
}

/** The register's record of one municipality, quoted with the postcode of its administration. */
export function postalCodeEvidence(municipality: Municipality): Evidence {
  const { key, ...record } = municipalityEvidence(municipality);
  const { name, postalCode = "" } = municipality;
  return { ...record, key: `${key}:postal-code`, quote: `${name}: ${texts.postalCodeQuote(postalCode)}` };
}

const shownRows = 20;

/** The records behind a list or a count of units; of areas, what was worked out from their municipalities. */
export function listEvidence(found: readonly Unit[], what: Measure = "population"): Evidence {
  const members = found.flatMap((unit) => unit.members);
  const [first] = members.length > 0 ? members : land.members;
  if (!first) throw new Error("the register holds at least one municipality");
  const { title, source, asOf, path } = municipalityEvidence(first);
  const single = found.length === 1 ? found[0] : undefined;
  const rows = single
    ? single.members.map((each) => `${each.name} ${formatMeasure(each, what)}`)
    : found.map((unit) => `${unit.name} ${formatMeasure(unit, what)}`);
  const shown = rows.slice(0, shownRows);
  const more = rows.length - shown.length;
  const noun = texts.nounOf(
    single || found[0]?.kind === "land" ? "municipality" : (found[0]?.kind as "municipality"),
  );
  return {
    key: `municipalities:${what}:${found.map(({ id }) => id).join(",")}`,
    title,
    source,
    locator: {},
    quote: `${rows.length} ${noun}: ${shown.join("; ")}${more > 0 ? `; ${texts.andMore(more)}` : ""}`,
    ...(asOf === undefined ? {} : { asOf }),
    path,
  };
}
