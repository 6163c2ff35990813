import { compareCalendarDates, type Fact } from "@stadtlotse/domain";
import type { Candidate, Inquiry } from "../../candidate.js";
import { readNumbers } from "../../verify/numbers.js";
import { factStatement } from "./fact-evidence.js";
import type { FactIndex, IndexedFact } from "./fact-index.js";
import type { FactScore } from "./score-fact.js";

const certainty = 0.88;
const most = 4;
/** What has no date is older than what has one. */
const undated = "1900";

/**
 * Two values that a question sets against each other ("mal 87, mal 130: was stimmt?") and that the sources state of
 * one thing: each with its date, the newest first.
 */
export function offerToldValues(
  { facts }: FactIndex,
  scoreOf: (indexed: IndexedFact) => FactScore,
  { understanding, asker }: Inquiry,
): Candidate | undefined {
  const { question, mentions, time, asks } = understanding;
  const told = [...readNumbers(question)].filter((number) => !isYear.test(number));
  if (told.length < 2) return undefined;
  const named = mentions.filter(({ kind }) => kind === "subject").map(({ id }) => id);
  const groups = new Map<string, Fact[]>();
  for (const indexed of facts) {
    const { fact, family } = indexed;
    if (fact.value.kind !== "number" || !told.includes(String(fact.value.value))) continue;
    if (fact.visibility !== "public" && asker.visibility !== "members") continue;
    if (scoreOf(indexed).predicate === 0 || (named.length > 0 && !named.includes(fact.subject))) continue;
    const key = `${fact.subject} ${family ?? fact.predicate}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  const whole = [...groups].filter(([, own]) => told.every((number) => holds(own, number)));
  const [[about, found] = ["", []], ...others] = whole;
  if (found.length === 0 || others.length > 0) return undefined;
  const newestFirst = found
    .sort((a, b) => compareCalendarDates(b.asOf.date ?? undated, a.asOf.date ?? undated))
    .slice(0, most);
  return {
    origin: "facts",
    about: `${told.join(", ")} of ${about}`,
    score: certainty,
    takesUp: 1,
    why: "sets values against each other that are all stated",
    draft: { outcome: "answered", statements: newestFirst.map(factStatement), origin: "facts" },
    topic: {
      subjects: [...new Set(newestFirst.map(({ subject }) => subject))],
      predicates: [...new Set(newestFirst.map(({ predicate }) => predicate))],
      factIds: newestFirst.map(({ id }) => id),
      years: time.years,
      origin: "facts",
      asks,
    },
  };
}

const isYear = /^(?:19|20)\d\d$/;

function holds(facts: readonly Fact[], number: string): boolean {
  return facts.some(({ value }) => value.kind === "number" && String(value.value) === number);
}
