import { analyzeText } from "@stadtlotse/knowledge-base";
import type { Mention } from "../../names/name-index.js";
import { isMunicipalityKey } from "../../understand/understand.js";
import type { AskedQuestion } from "./asked-question.js";
import type { FactIndex } from "./fact-index.js";

/** The municipalities that a question names, and which facts speak of one of them. */
export function readPlaces(
  mentions: readonly Mention[],
  { holders }: FactIndex,
): Pick<AskedQuestion, "namesPlace" | "speaksOfPlace"> {
  const named = mentions.filter(({ kind, id }) => kind === "municipality" || isMunicipalityKey(id));
  const ids = new Set(named.map(({ id }) => id));
  const saying = new Set(named.flatMap(({ name }) => holders.terms.get(stemOfTown(name)) ?? []));
  return {
    namesPlace: named.some(({ kind }) => kind === "municipality"),
    speaksOfPlace: ({ fact: { subject, qualifier = "" }, place }) =>
      saying.has(place) || ids.has(subject) || ids.has(qualifier),
  };
}

/** The stem by which a town is known: "Driburg" of "Bad Driburg". */
function stemOfTown(name: string): string {
  const stems = analyzeText(name.replace(/\(.*\)/, ""));
  return stems.reduce((longest, stem) => (stem.length > longest.length ? stem : longest), "");
}
