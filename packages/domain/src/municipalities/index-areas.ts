import { appendTo } from "../lists/append-to.js";
import type { Municipality } from "./municipality.js";
import { spellingKeys } from "./name-keys.js";
import type { Place } from "./place.js";

const regierungsbezirkWords = ["Regierungsbezirk", "Bezirk", "RB", "Reg.-Bez.", "Bezirksregierung"];

/** Kreise and Regierungsbezirke under their full names and under the bare name that a town may share with them. */
export function indexAreas(municipalities: readonly Municipality[]): Map<string, Place[]> {
  const index = new Map<string, Place[]>();
  const add = (spellings: readonly string[], place: Place) => {
    for (const key of new Set(spellings.flatMap(spellingKeys))) appendTo(index, key, place);
  };
  for (const [key, name] of kreiseOf(municipalities)) {
    const bare = name.replace(/^(Kreis|Städteregion)\s/, "");
    add([name, bare, `Kreis ${bare}`, `Landkreis ${bare}`, `Kr. ${bare}`], { kind: "kreis", key, name });
  }
  for (const name of new Set(municipalities.map(({ regierungsbezirk }) => regierungsbezirk))) {
    add([name, ...regierungsbezirkWords.map((word) => `${word} ${name}`)], {
      kind: "regierungsbezirk",
      name,
    });
  }
  return index;
}

/** A kreisfreie Stadt has a key of a Kreis but lies in none. */
function kreiseOf(municipalities: readonly Municipality[]): Map<string, string> {
  return new Map(
    municipalities
      .filter(({ type }) => type !== "kreisfrei")
      .map(({ kreisKey, kreisName }) => [kreisKey, kreisName]),
  );
}
