import { foldName, plainName } from "../names/fold-name.js";
import type { Municipality } from "./municipality.js";

/** Words inside a name that people abbreviate or leave out: "Mülheim an der Ruhr", "Mülheim a. d. Ruhr", "Mülheim/Ruhr". */
const connectingWords = new Set(["an", "der", "am", "im", "in", "auf", "a", "d", "i"]);
const abbreviations = new Map([
  ["rheinland", "rhld"],
  ["rhl", "rhld"],
  ["westfalen", "westf"],
  ["westfaelisch", "westf"],
  ["st", "sankt"],
  ["berg", "bergisch"],
]);

/**
 * The keys under which one spelling of a place is found: with umlauts written out and with the dots left out,
 * connecting words dropped, usual abbreviations made one.
 *
 * @example
 * spellingKeys("Mülheim a. d. Ruhr")
 * //=> ["muelheim ruhr", "mulheim ruhr"]
 */
export function spellingKeys(text: string): string[] {
  return [...new Set([foldName(text), plainName(text)].map(withoutConnectingWords))].filter(
    (key) => key !== "",
  );
}

function withoutConnectingWords(folded: string): string {
  const words = folded.split(" ").map((word) => abbreviations.get(word) ?? word);
  const telling = words.filter((word) => !connectingWords.has(word));
  return (telling.length > 0 ? telling : words).join(" ");
}

/**
 * All names of a municipality: `full` ones name it alone, `short` ones ("Mülheim", "Rheda", "Salzuflen") only as
 * long as no other municipality is called so.
 *
 * @example
 * namesOf({ name: "Langenfeld (Rhld.)", officialName: "Langenfeld (Rheinland), Stadt", aliases: [] })
 * //=> { full: ["Langenfeld (Rhld.)", "Langenfeld (Rheinland)"], short: ["Langenfeld"] }
 * @example
 * namesOf({ name: "Solingen", officialName: "Solingen, Klingenstadt" }).full
 * //=> ["Solingen", "Klingenstadt Solingen"]
 */
export function namesOf({
  name,
  officialName,
  aliases = [],
}: Pick<Municipality, "name" | "officialName" | "aliases">): { full: string[]; short: string[] } {
  const [registered = officialName, title = ""] = officialName.split(", ");
  const titled = /^(Stadt)?$/.test(title) ? [] : [`${title} ${registered}`];
  const full = [...new Set([name, registered, ...titled, ...aliases])];
  const short = new Set(shortNames(name).filter((each) => !full.includes(each)));
  return { full, short: [...short] };
}

function shortNames(name: string): string[] {
  const withoutAddition = name.replace(/\s*(\(.*\)|\/.*|\s(an der|am|im|auf)\s.*)$/, "");
  const halves = withoutAddition.split("-");
  const withoutBad = halves.map((half) => half.replace(/^(Bad|Sankt|Schloß)\s+/, ""));
  return [...new Set([withoutAddition, ...halves, ...withoutBad])].filter((part) => part.length > 3);
}
