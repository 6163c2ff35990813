import { type Calculation, calculateSum, type Municipality } from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import type { Draft, Evidence, Statement } from "../../compose/draft.js";
import { formatNumber } from "../facts/describe-value.js";
import { listEvidence, municipalityEvidence } from "./municipality-evidence.js";
import type { Filter } from "./read-filters.js";
import type { MunicipalityNoun } from "./read-municipality-question.js";
import { municipalityTexts as texts } from "./texts.de.js";

const shownNames = 60;

/** The municipalities that fulfil all conditions: listed, counted, or the largest or smallest of them. */
export function draftList(
  wants: "list" | "count" | "largest" | "smallest" | "total-population",
  filters: readonly Filter[],
  noun: MunicipalityNoun,
): Draft {
  const words = filters.length === 0 ? texts.inAll : filters.map((filter) => filter.words).join(", ");
  const found = municipalities
    .filter((each) => filters.every(({ matches }) => matches(each)) && isCalled(each, noun))
    .sort((a, b) => a.name.localeCompare(b.name, "de"));
  if (found.length === 0)
    return {
      outcome: "declined",
      statements: [{ text: texts.noneFound(noun, words), evidence: [] }],
      origin: "none",
    };
  if (wants === "largest" || wants === "smallest") return draftExtreme(wants, found, noun, words);
  if (wants === "total-population") return draftTotal(found, noun, words);
  const evidence = listEvidence(found, ({ name }) => name);
  const names = found.slice(0, shownNames).map(({ name }) => name);
  const rest = found.length - names.length;
  const list = rest > 0 ? `${names.join(", ")} ${texts.andMore(rest)}` : names.join(", ");
  return {
    outcome: "answered",
    statements: [
      {
        text: `${texts.found(found.length, noun, words)}${wants === "count" && found.length > 20 ? "." : `: ${list}.`}`,
        evidence: [evidence],
      },
      ...splitByDesignation(found, evidence),
    ],
    calculations: [
      {
        label: texts.countOf(noun, words),
        expression: texts.countExpression(noun, words),
        value: found.length,
        text: texts.counted(found.length, noun, words, rest),
      },
      ...splitCalculation(found),
    ],
    suggestions: [texts.askLargest(words)],
    origin: "facts",
  };
}

/** How many of them may call themselves towns. */
function splitByDesignation(found: readonly Municipality[], evidence: Evidence): Statement[] {
  const towns = found.filter(({ designation }) => designation === "stadt").length;
  if (towns === found.length || towns === 0) return [];
  return [{ text: texts.split(towns, found.length - towns), evidence: [evidence] }];
}

function splitCalculation(found: readonly Municipality[]): Calculation[] {
  const towns = found.filter(({ designation }) => designation === "stadt").length;
  const text = texts.split(towns, found.length - towns);
  return [
    { label: texts.townsLabel, expression: `${found.length} − ${found.length - towns}`, value: towns, text },
  ];
}

function draftTotal(found: readonly Municipality[], noun: MunicipalityNoun, words: string): Draft {
  const figure = calculateSum(
    texts.populationOf(noun, words),
    found.map(({ population }) => ({ value: population.value })),
  );
  const expression = texts.sumExpression(found.length, noun, words);
  const text = texts.totalPopulation(noun, words, formatNumber(figure.value), found.length);
  const evidence = listEvidence(found, ({ name, population }) => `${name} ${formatNumber(population.value)}`);
  return {
    outcome: "answered",
    statements: [{ text, evidence: [evidence] }],
    calculations: [{ label: figure.label, expression, value: figure.value, text }],
    suggestions: [texts.askLargest(words)],
    origin: "facts",
  };
}

function draftExtreme(
  wants: "largest" | "smallest",
  found: readonly Municipality[],
  noun: MunicipalityNoun,
  words: string,
): Draft {
  const sign = wants === "largest" ? -1 : 1;
  const ranked = [...found].sort((a, b) => sign * (a.population.value - b.population.value)).slice(0, 3);
  const [first, ...next] = ranked;
  if (!first) throw new Error("a list that was found holds at least one municipality");
  const people = (each: Municipality) => formatNumber(each.population.value);
  return {
    outcome: "answered",
    statements: [
      {
        text: texts.extreme(wants, noun, words, first.name, people(first)),
        evidence: [municipalityEvidence(first)],
      },
      ...(next.length === 0
        ? []
        : [
            {
              text: texts.thenFollow(next.map((each) => `${each.name} (${people(each)})`)),
              evidence: next.map(municipalityEvidence),
            },
          ]),
    ],
    origin: "facts",
  };
}

function isCalled({ designation }: Municipality, noun: MunicipalityNoun): boolean {
  return noun === "Kommunen" || designation === "stadt";
}
