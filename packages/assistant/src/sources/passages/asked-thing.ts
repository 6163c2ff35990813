import { stemWord } from "@stadtlotse/knowledge-base";
import { wordsOf } from "../../names/name-index.js";
import { writtenFor } from "../../terms/paper-synonyms.js";

const counted =
  /\b(?:[Ww]ie ?viele?|[Ww]elche[rsnm]?|[Ww]as für(?: eine?[rsnm]?)?)\s+(?:\p{Ll}+\s)?(\p{Lu}[\p{L}-]+)/u;
const measured =
  /\b[Ww]ie\s\p{Ll}+\s(?:ist|sind|war|waren)\s(?:der|die|das|ein|eine)\s(?:\p{Ll}+\s)?(\p{Lu}[\p{L}-]+)/u;
const named = /\b[Ww]ie\s(?:lautet|lauten|heißt|heißen)\s(?:der|die|das)\s(?:\p{Ll}+\s)?(\p{Lu}[\p{L}-]+)/u;

/**
 * What a question wants a number, a name or a choice of: "Wie viele Parkplätze", "Welche Firma". Only capitals show
 * where it stands, so that a question in small letters has none.
 */
export function askedThing(question: string): string | undefined {
  return [counted, measured, named].map((pattern) => pattern.exec(question)?.[1]).find(Boolean);
}

/** Whether a text speaks of a thing, in its own words or in those that papers use for it. */
export function speaksOf(text: string, thing: string): boolean {
  const said = wordsOf(text);
  const stems = new Set(said.map(stemWord));
  const own = stemWord(wordsOf(thing).at(-1) ?? "");
  return [own, ...writtenFor(own)].some(
    (stem) =>
      stems.has(stem) ||
      said.some(
        (word) => word.includes(stem) || (stem.endsWith(stemWord(word)) && word.length >= shortestHead),
      ),
  );
}

/** "Parkplätze" are "Plätze" of some kind; a shorter ending is chance. */
const shortestHead = 5;
