import type { Municipality } from "@stadtlotse/domain";
import type { Understanding } from "../../understand/understanding.js";

/** A restriction of the list of municipalities, with the words in which it was understood. */
export interface Filter {
  matches: (municipality: Municipality) => boolean;
  /** Completes "Kommunen …", e.g. "im Kreis Unna". */
  words: string;
}

/** The restrictions that a question names: areas, legal position, size. */
export function readFilters({ mentions, folded }: Understanding): Filter[] {
  const filters: Filter[] = [];
  for (const { kind, id, name } of mentions) {
    if (kind === "kreis") filters.push({ matches: ({ kreisKey }) => kreisKey === id, words: `im ${name}` });
    if (kind === "regierungsbezirk") {
      filters.push({ matches: ({ regierungsbezirk }) => regierungsbezirk === id, words: `im ${name}` });
    }
  }
  if (/\bkreisfreie?\w*\b/.test(folded))
    filters.push({ matches: ({ type }) => type === "kreisfrei", words: "mit dem Status „kreisfrei“" });
  if (/\bgrosse\w* kreisangehorige\w*\b/.test(folded)) {
    filters.push({
      matches: ({ type }) => type === "grosse-kreisangehoerige-stadt",
      words: "mit dem Status „Große kreisangehörige Stadt“",
    });
  }
  if (/\bmittlere\w* kreisangehorige\w*\b/.test(folded)) {
    filters.push({
      matches: ({ type }) => type === "mittlere-kreisangehoerige-stadt",
      words: "mit dem Status „Mittlere kreisangehörige Stadt“",
    });
  }
  if (/\bgrossstadte\w*\b/.test(folded))
    filters.push({
      matches: ({ population }) => population.value >= 100_000,
      words: "ab 100.000 Einwohnern",
    });
  filters.push(...readPopulationBounds(folded));
  return filters;
}

const number = "(\\d+(?: \\d{3})*)( tausend)?";
const lower = new RegExp(`\\b(?:uber|mehr als|mindestens|ab) ${number}`);
const upper = new RegExp(`\\b(?:unter|weniger als|hochstens|bis zu|bis) ${number}`);
const between = new RegExp(`\\bzwischen ${number} und ${number}`);

/** Thousands dots are word boundaries in folded text: "20.000" is read as "20 000". */
/** A number of inhabitants that a folded question names. */
function readPopulationBounds(folded: string): Filter[] {
  const range = between.exec(folded);
  if (range) {
    const [from, to] = [toNumber(range[1], range[2]), toNumber(range[3], range[4])];
    return [
      {
        matches: ({ population }) => population.value >= from && population.value <= to,
        words: `mit ${format(from)} bis ${format(to)} Einwohnern`,
      },
    ];
  }
  const filters: Filter[] = [];
  const least = lower.exec(folded);
  if (least) {
    const bound = toNumber(least[1], least[2]);
    if (bound >= 1000)
      filters.push({
        matches: ({ population }) => population.value > bound,
        words: `mit mehr als ${format(bound)} Einwohnern`,
      });
  }
  const most = upper.exec(folded);
  if (most) {
    const bound = toNumber(most[1], most[2]);
    if (bound >= 1000)
      filters.push({
        matches: ({ population }) => population.value < bound,
        words: `mit weniger als ${format(bound)} Einwohnern`,
      });
  }
  return filters;
}

/** A number of inhabitants that a folded question names. */
export function readPopulation(folded: string): number | undefined {
  const match = new RegExp(`${number}(?= (?:einwohner|menschen|leute|ew))`).exec(folded);
  return match ? toNumber(match[1], match[2]) : undefined;
}

function toNumber(digits = "", thousands?: string): number {
  return Number(digits.replaceAll(" ", "")) * (thousands === undefined ? 1 : 1000);
}

function format(value: number): string {
  return new Intl.NumberFormat("de-DE").format(value);
}
