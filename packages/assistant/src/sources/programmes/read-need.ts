import {
  type ApplicantKind,
  type FundingCircumstances,
  type FundingLevel,
  FundingMeasure,
  type FundingProgramme,
} from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import { analyzeText } from "@stadtlotse/knowledge-base";
import type { Inquiry } from "../../candidate.js";
import { type Likeness, measureKey } from "../../examples/ways-of-asking.js";
import { coverage, coverageBy, createTermSpace, hear } from "../../terms/term-space.js";
import type { Understanding } from "../../understand/understanding.js";
import { readPopulation } from "../municipalities/municipality-filters.js";
import { asksForExamples } from "../practice/asks-for-examples.js";
import { measureWords } from "./measure-words.de.js";
import { namesOtherMatter } from "./names-other-matter.js";
import { readExcluded } from "./read-excluded.js";
import { mayLookForMoney } from "./sense-seeking.js";

/** What somebody needs money for, read from their own words. */
export interface Need {
  /** How surely each measure is meant; a measure that nothing points to is missing. */
  measures: ReadonlyMap<FundingMeasure, number>;
  circumstances: FundingCircumstances;
  /** Asks for help with it; who only tells what is planned or broken says no more than the need. */
  isAsked: boolean;
  /** How much of what the question is about is what is needed, 0 to 1. */
  takesUp: number;
  /** Asks what there was, so that an ended programme is as good an answer. */
  asksPast: boolean;
  /** When it was to be paid, where a year is said. */
  year?: number;
  /** Asks for money in so many words, not what others did with it. */
  asksForMoney: boolean;
}

const wish =
  /\b(geld\w*|fordert|gefordert|forder(?!beratung|satz|quote|periode)\w*|stadtebauforderung|stadtebaumittel|\w+mittel|finanzier\w*|bezuschuss\w*|\w*programm(?!ier)\w*|finanziell\w*|beantrag\w*|(be)?zahlt|bezahlen|(kame|kommt|kommen) .*(in frage|in betracht)|was (gab|gibt) es|(gab|gibt) es (so ?was|da was|etwas|dafur|was|eigenes|irgendwas|ein|eine)|welche[rsnm]? (\w+ )*(\w*instrument\w*|dach|modell|pakt)|was (tun|machen|konnen wir tun|kann man (da )?tun)|unterstutzung|hilfe vom (land|bund))\b/;
/** Asks for money or a programme in so many words. */
const money =
  /\b((welche\w*|was fur (ein|eine|einen)|gibt es|gibts|passende\w*|kommt da) (\w+ ){0,3}(\w*programm\w*|geld\w*|\w*topf\w*|\w*forderung|zuschuss\w*|fordermittel)|forderung$|zuschuss$|fordertopf$|foerdergeld$)/;
const past = /\b(gab|wurde|wurden|fruher|damals|war|hatte|hiess|deckte)\b/;

const applicants: readonly [ApplicantKind, RegExp][] = [
  ["club", /\b(verein|vereins|sportverein|sportvereine|vereine|unser verein|initiative|forderverein)\b/],
  ["company", /\b(unternehmen|firma|investor|handler|handlerin)\b/],
  ["private-owner", /\b(eigentumer\w*|hausbesitzer\w*|privatleute|privatperson)\b/],
];
const levels: readonly [RegExp, readonly FundingLevel[]][] = [
  [
    /\b(vom land|landesprogramm\w*|landesmittel|landesgeld|ubers land|uber das land|land nrw)\b/,
    ["state", "eu-and-state", "federal-and-state"],
  ],
  [/\b(vom bund|bundesprogramm\w*|bundesmittel|aus berlin)\b/, ["federal", "federal-and-state"]],
  [/\b(eu|efre|europa|europaisch\w*|brussel|eu mittel)\b/, ["eu-and-state"]],
];
/** Town halls ask; who speaks of "us" and names nobody else is a municipality. */
const ourselves = /\b(wir|uns|unser\w*)\b/;
const rural = /\b(landlich\w*|dorf\w*|auf dem land|dorflich\w*)\b/;

const phrases = FundingMeasure.options.flatMap((measure) =>
  measureWords[measure].map((phrase) => ({ measure, stems: new Set(analyzeText(phrase)) })),
);
const byAgs = new Map(municipalities.map((each) => [each.ags, each]));

/** How much of a phrase a question must say for the phrase to count. */
const counting = 0.6;
/** Words that look for money do not say what for. */
const askingStems = new Set(
  analyzeText(
    "Geld Gelder Fördergeld Förderung Förderungen gefördert fördern fördert Fördermittel Mittel Zuschuss Zuschüsse Programm Programme Förderprogramm Landesprogramm Bundesprogramm Landesmittel Bundesmittel Fördertopf Topf Land Bund EU gibt zahlt bezahlt Kommune Kommunen Stadt Gemeinde NRW",
  ),
);

/** Reads what is needed; `undefined` where nobody asks for money or for nothing that a programme could pay for. */
export function readNeed({ understanding, likeness, asker }: Inquiry): Need | undefined {
  const { folded, terms } = understanding;
  if (asksForExamples(understanding) || namesOtherMatter(understanding.mentions)) return undefined;
  const excluded = readExcluded(understanding);
  const seeksOther = excluded.ids.size > 0;
  const { measures, said } = readMeasures(
    new Set([...contentOf(terms)].filter((stem) => !excluded.stems.has(stem))),
  );
  // who names what is not wanted speaks like those who want it
  const alike = seeksOther ? new Map<FundingMeasure, number>() : measuresLike(likeness);
  const level = levels.find(([pattern]) => pattern.test(folded))?.[1];
  const isAsked =
    wish.test(folded) || seeksOther || level !== undefined || Math.max(0, ...alike.values()) >= clearlyAlike;
  if (isAsked ? !mayLookForMoney(understanding.query) : !isStatement(understanding)) return undefined;
  // what no word says must be plain from the way of asking: people ask for anything in the same way
  if (said.size === 0 && Math.max(0, ...alike.values()) < alikeUnsaid) return undefined;
  for (const [measure, score] of alike) measures.set(measure, (measures.get(measure) ?? 0) + score);
  if (measures.size === 0) return undefined;
  keepClearest(measures);
  const isOwn = asker.ags !== undefined || ourselves.test(folded);
  const applicant =
    applicants.find(([, pattern]) => pattern.test(folded))?.[0] ?? (isOwn ? "municipality" : undefined);
  const own = asker.ags === undefined ? undefined : byAgs.get(asker.ags);
  const year = understanding.time.years.at(0);
  const population = readPopulation(understanding) ?? own?.population.value;
  return {
    measures,
    isAsked,
    ...(year === undefined ? {} : { year }),
    takesUp: coverage(contentOf(terms), said, space),
    asksPast: past.test(folded),
    asksForMoney: money.test(folded),
    circumstances: {
      measures: [...measures.keys()],
      ...(applicant === undefined ? {} : { applicant }),
      ...(level === undefined ? {} : { levels: level }),
      ...(rural.test(folded) ? { settlement: "rural" as const } : {}),
      ...(population === undefined ? {} : { population }),
    },
  };
}

const interrogative =
  /^(bitte |und |ok |dann )*(wer|wen|wem|wessen|was|wie|wieso|wie ?viele?|wo|woher|wohin|wofur|womit|wozu|wobei|wann|warum|weshalb|welche\w*|ab wann|seit wann|bis wann|gibt|gibts|hat|haben|ist|sind|kann|konnen|darf|durfen|zeig\w*|nenn\w*|liste|erklar\w*|vergleich\w*|sag\w*|beispiel\w*)\b/;

const order = /^(bitte )?\w+ (bitte )?(mir|uns|sie|bitte)\b/;

/** Whether it tells something, asks nothing and wants nothing done. */
function isStatement({ question, folded, mentions }: Understanding): boolean {
  return (
    !question.includes("?") && !interrogative.test(folded) && !order.test(folded) && mentions.length === 0
  );
}

/** So much must a question be like one that says a need, and like one where nobody speaks of money. */
const enoughAlike = 0.42;
const clearlyAlike = 0.5;
/** … and like one that says a need, where no word for it is said. */
const alikeUnsaid = 0.44;

const clearest = 0.45;

/** A word or two of many needs are in any story; what is needed stands out. */
function keepClearest(measures: Map<FundingMeasure, number>): void {
  const least = clearest * Math.max(...measures.values());
  for (const [measure, strength] of measures) if (strength < least) measures.delete(measure);
}

/** What people need who speak like this. */
function measuresLike(likeness: Likeness): Map<FundingMeasure, number> {
  const scored = FundingMeasure.options.map(
    (measure) => [measure, likeness.get(measureKey(measure)) ?? 0] as const,
  );
  const best = Math.max(0, ...scored.map(([, score]) => score));
  return new Map(scored.filter(([, score]) => score >= Math.max(enoughAlike, 0.85 * best)));
}

const space = createTermSpace(
  phrases.map(({ stems }) => stems),
  [],
);

/** What is needed by the words that are used for it, and which words those are. */
function readMeasures(terms: ReadonlySet<string>) {
  const measures = new Map<FundingMeasure, number>();
  const said = new Set<string>();
  const heard = hear(terms, space);
  for (const { measure, stems } of phrases) {
    const covered = coverageBy(heard, stems, space);
    if (covered < counting) continue;
    measures.set(measure, (measures.get(measure) ?? 0) + covered ** 2);
    for (const stem of stems) said.add(stem);
  }
  return { measures, said };
}

/** How surely something is named that a programme could pay for, beside the words of names. */
export function thingNamed({ terms, mentions, words }: Understanding): number {
  const named = new Set(
    mentions.flatMap(({ start, end, name }) => analyzeText([...words.slice(start, end), name].join(" "))),
  );
  const { measures } = readMeasures(new Set([...contentOf(terms)].filter((stem) => !named.has(stem))));
  return Math.max(0, ...measures.values());
}

function contentOf(terms: ReadonlySet<string>): Set<string> {
  return new Set([...terms].filter((stem) => !askingStems.has(stem)));
}

const needs = new Map<string, readonly ReadonlySet<string>[]>();

/** How much the needs that a programme names in askers' words agree with a question, 0 to 1. */
export function needFit({ id, needs: said }: FundingProgramme, terms: ReadonlySet<string>): number {
  const known = needs.get(id) ?? said.map((need) => new Set(analyzeText(need)));
  needs.set(id, known);
  const heard = hear(terms, space);
  return Math.max(0, ...known.map((need) => coverageBy(heard, need, space)));
}
