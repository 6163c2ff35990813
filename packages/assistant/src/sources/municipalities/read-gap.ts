import type { RegisterQuery } from "./query.js";
import type { Facets } from "./read-facets.js";
import { leastOfSize } from "./read-filters.js";

const amount = /\b(was fehlt|wie ?viele?|wie weit|wie nah\w*|um wie ?viel\w*|abstand|differenz|luft)\b/;
const distance =
  /\b(fehl\w*|brauch\w*|musste\w*|muss|noch|entfernt|weg|luft|abstand|differenz|wie weit|wie nah\w*|mehr|weniger|uber|unter|zulegen|gewinnen)\b/;

/** "Wie viele Einwohner fehlen Beckum bis 40.000?", "Wie weit ist Ratingen von der Großstadt entfernt?" */
export function readGap(facets: Facets): RegisterQuery | undefined {
  const { places, areas, numbers, text, all, counted, comparative, read } = facets;
  const [unit, another] = places.length > 0 ? places : areas;
  if (!unit || another || !amount.test(all) || !distance.test(all)) return undefined;
  if (counted !== undefined && counted !== "population") return undefined;
  // "wie viele davon haben mehr als 20.000 Einwohner" counts what lies in an area
  if (unit.kind !== "municipality" && comparative !== undefined) return undefined;
  const number = numbers.find(({ of }) => of !== undefined && of !== "count");
  const size = unit.kind === "municipality" ? leastOfSize(text) : undefined;
  if (number?.of) return { wants: "gap", unit, measure: number.of, target: number.value };
  return size === undefined || read.says("kreis")
    ? undefined
    : { wants: "gap", unit, measure: "population", target: size };
}
