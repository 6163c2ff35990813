import type { Fact } from "@stadtlotse/domain";
import { subjects } from "@stadtlotse/domain/reference/subjects";
import { fold } from "@stadtlotse/knowledge-base";
import type { Understanding } from "../../understand/understanding.js";
import { readExtremeRate, readSaidRate } from "./said-rate.js";

/** The share of the costs that is given, with the facts that say so; `given` where the question says it itself. */
export interface RateMeant {
  percent: number;
  kind: "usual" | "highest" | "lowest" | "given";
  facts: readonly Fact[];
  /** Between which rates others lie, where it is the usual one. */
  range?: Fact;
}

const general = "staedtebaufoerderung-nrw";
const whole = 100;

/** Facts that say a rate, or what a municipality keeps to pay. */
export function rateFacts(facts: readonly Fact[]): Fact[] {
  return facts.filter(
    ({ predicate, certainty }) =>
      (predicate === "funding-rate" || predicate === "own-share") && certainty !== "unconfirmed",
  );
}

/**
 * The rate that a question reckons with: the one that it says, the highest or lowest that there is, else the rate of the
 * programme that it names, and of Städtebauförderung in NRW where it names none. `undefined` where nobody tells it.
 */
export function findRateMeant(facts: readonly Fact[], understanding: Understanding): RateMeant | undefined {
  const { folded, question, mentions } = understanding;
  const named = mentions.filter(({ kind }) => kind === "subject").map(({ id }) => id);
  // another programme has a rate of its own, whether it is known or not
  const isGeneral = named.every((id) => subjects[id]?.kind !== "programme");
  const ids = [...named, ...(isGeneral ? [general] : [])];
  const usual = usualRate(facts, ids, folded);
  const said = readSaidRate(question);
  if (said === "unclear") return undefined;
  if (said !== undefined) return { percent: said, kind: "given", facts: usual?.facts ?? [] };
  const kind = readExtremeRate(folded);
  const range = kind && usual && rangeAround(usual, facts);
  if (range?.value.kind !== "range") return usual;
  const percent = kind === "highest" ? range.value.to : range.value.from;
  return { percent, kind: kind ?? "usual", facts: [range] };
}

/** The range of the programme itself, or the one that its rate speaks of. */
function rangeAround({ range, facts: [rate] }: RateMeant, facts: readonly Fact[]): Fact | undefined {
  return (
    range ??
    facts.find(
      ({ value }) =>
        value.kind === "range" && rate?.statement.includes(`${value.from} bis ${value.to}`) === true,
    )
  );
}

function usualRate(facts: readonly Fact[], ids: readonly string[], folded: string): RateMeant | undefined {
  for (const id of ids) {
    const own = facts.filter(({ subject }) => subject === id);
    const range = own.find(isRange);
    for (const fact of own) {
      const percent = percentOf(fact, folded);
      if (percent !== undefined)
        return { percent, kind: "usual", facts: [fact], ...(range === undefined ? {} : { range }) };
    }
  }
  return undefined;
}

function isRange({ predicate, value }: Fact): boolean {
  return predicate === "funding-rate" && value.kind === "range";
}

/** What is given, in per cent; of an own share, the rest. */
function percentOf({ predicate, value }: Fact, folded: string): number | undefined {
  const own = value.kind === "number" && value.unit === "percent" ? value.value : ownShareIn(value, folded);
  if (own === undefined) return undefined;
  if (predicate === "own-share") return whole - own;
  return value.kind === "number" ? own : undefined;
}

/** "25 Prozent, 10 Prozent in Haushaltsnotlage": the share whose condition the question says, else the one without. */
function ownShareIn(value: Fact["value"], folded: string): number | undefined {
  if (value.kind !== "list") return undefined;
  const shares = value.values.flatMap((item) => {
    const [, percent, condition = ""] = /^(\d+) Prozent(.*)$/.exec(item) ?? [];
    return percent === undefined
      ? []
      : { percent: Number(percent), condition: fold(condition).split(" ").at(-1) ?? "" };
  });
  const met = shares.find(({ condition }) => condition !== "" && folded.includes(condition));
  return (met ?? shares.find(({ condition }) => condition === ""))?.percent;
}
