import type { Municipality } from "@stadtlotse/domain";
import { municipalityFactId, municipalityFacts } from "@stadtlotse/domain/reference/municipality-facts";
import type { Evidence } from "../../compose/draft.js";
import { factEvidence } from "../facts/fact-evidence.js";

const factsById = new Map(municipalityFacts.map((fact) => [fact.id, fact]));

/** The register's record of one municipality. */
export function municipalityEvidence(municipality: Municipality): Evidence {
  const fact = factsById.get(municipalityFactId(municipality));
  if (!fact) throw new Error(`the municipality ${municipality.ags} is stated by no fact`);
  return factEvidence(fact);
}

const shownRows = 20;

/** The records behind a list or a count of municipalities. */
export function listEvidence(
  found: readonly Municipality[],
  describe: (each: Municipality) => string,
): Evidence {
  const [first] = found;
  if (!first) throw new Error("a list names at least one municipality");
  const { title, source, asOf, path } = municipalityEvidence(first);
  const rows = found.slice(0, shownRows).map(describe);
  const more = found.length - rows.length;
  return {
    key: `municipalities:${found.map(({ ags }) => ags).join(",")}`,
    title,
    source,
    locator: {},
    quote: `${found.length} Kommunen: ${rows.join("; ")}${more > 0 ? `; und ${more} weitere` : ""}`,
    ...(asOf === undefined ? {} : { asOf }),
    path,
  };
}
