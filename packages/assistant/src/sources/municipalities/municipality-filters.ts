import type { Municipality } from "@stadtlotse/domain";
import type { Understanding } from "../../understand/understanding.js";
import { areaFilters, boundFilters, typeFilters } from "./read-filters.js";
import { readNumbers } from "./read-numbers.js";
import { unitMeant } from "./read-targets.js";
import { readWords } from "./read-words.js";
import { unitOf } from "./units.js";

/** A restriction of municipalities, with the words in which it was understood ("im Kreis Unna"). */
export interface MunicipalityFilter {
  matches: (municipality: Municipality) => boolean;
  words: string;
}

/** The areas, legal positions and sizes that a question on any matter names. */
export function readMunicipalityFilters(understanding: Understanding): MunicipalityFilter[] {
  const { mentions, question, words } = understanding;
  const areas = mentions
    .flatMap(({ id, start }) => unitMeant(id, words[start - 1]) ?? [])
    .filter(({ kind }) => kind === "kreis" || kind === "regierungsbezirk");
  const read = readWords(understanding);
  const text = read.spoken.join(" ");
  const filters = [
    ...areaFilters(areas),
    ...typeFilters(text),
    // "ein Park von über 40 Hektar" says nothing of the size of a town
    ...boundFilters(
      text,
      readNumbers(question, read).filter(({ of }) => of === "population"),
    ),
  ];
  return filters.map((filter) => ({ words: filter.words, matches: (each) => filter.matches(unitOf(each)) }));
}

/** A number of inhabitants that a question on any matter names. */
export function readPopulation(understanding: Understanding): number | undefined {
  const { question } = understanding;
  const numbers = readNumbers(question, readWords(understanding));
  return numbers.find(({ of, saidAt }) => of === "population" && saidAt !== undefined)?.value;
}
