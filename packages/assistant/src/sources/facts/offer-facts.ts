import type { Fact } from "@stadtlotse/domain";
import { predicates } from "@stadtlotse/domain/reference/predicates";
import { subjects } from "@stadtlotse/domain/reference/subjects";
import type { AnswerSource, Candidate } from "../../candidate.js";
import type { Draft } from "../../compose/draft.js";
import type { Understanding } from "../../understand/understanding.js";
import { askAbout } from "./ask-about.js";
import { ofNumbers } from "./closeness.js";
import { compareSubjects } from "./compare-subjects.js";
import type { DecidedConflicts } from "./decided-conflicts.js";
import { draftFacts, type FactAnswer, orderFacts } from "./draft-facts.js";
import type { FactIndex, IndexedFact } from "./fact-index.js";
import { offerGap } from "./offer-gap.js";
import { offerToldValues } from "./offer-told-values.js";
import { createFactScorer, type FactScore } from "./score-fact.js";
import { factTexts } from "./texts.de.js";

interface ScoredFact {
  indexed: IndexedFact;
  score: FactScore;
}

/** Facts further down have nothing to do with the question. */
const considered = 60;
const offered = 4;
/** Another fact of the same subject that fits nearly as well was probably meant too. */
const nearlyAsGood = 0.8;
const mostAdded = 3;

/** Answers from dated statements: the facts that are nearest to the question, see `closenessOf`. */
export function createFactSource(index: FactIndex, decided: DecidedConflicts = new Map()): AnswerSource {
  return (inquiry) => {
    const { understanding, asker, today } = inquiry;
    const scoreOf = createFactScorer(inquiry, index);
    const scored = nearest(
      index.facts
        .filter(({ fact }) => fact.visibility === "public" || asker.visibility === "members")
        .map((indexed) => ({ indexed, score: scoreOf(indexed) }))
        .filter(({ score }) => score.subject > 0),
    );
    const comparison = compareSubjects(scored.map(toFact), understanding);
    const candidates = groupByKey(scored)
      .slice(0, offered)
      .map((group) => toCandidate(group, scored, { understanding, decided, today }));
    const choice = askWhich(scored, understanding);
    const told = offerToldValues(index, scoreOf, inquiry);
    return [choice, comparison, told, offerGap(inquiry, index), ...candidates].filter(
      (candidate) => candidate !== undefined,
    );
  };
}

/** The considered ones, the nearest first. */
function nearest(scored: readonly ScoredFact[]): ScoredFact[] {
  const by = Float64Array.from(scored, ({ score }) => score.closeness).sort();
  const least = by.at(-considered) ?? 0;
  return scored
    .filter(({ score }) => score.closeness >= least)
    .sort((a, b) => b.score.closeness - a.score.closeness)
    .slice(0, considered);
}

/** So nearly alike are facts of two networks where a question does not tell which it means. */
const tie = 0.94;
const mostChoices = 4;
/** Nothing else answers what may mean several things. */
const ofChoice = 0.1;

/** "Wie viele Mitglieder hat das Netzwerk?" is true of several; which is meant is asked back. */
function askWhich(scored: readonly ScoredFact[], understanding: Understanding): Candidate | undefined {
  const { mentions, carried, folded, time, asks } = understanding;
  const [best] = scored;
  if (!best || mentions.length > 0 || carried !== undefined || !/\bnetz(werk\w*|e)?\b/.test(folded))
    return undefined;
  const { predicate } = best.indexed.fact;
  const alike = scored.filter(
    ({ indexed, score }) => indexed.fact.predicate === predicate && score.total >= best.score.total * tie,
  );
  const networks = [...new Set(alike.map(({ indexed }) => indexed.fact.subject))]
    .flatMap((id) => (subjects[id]?.kind === "network" ? subjects[id].name : []))
    .slice(0, mostChoices);
  const [variant = ""] = predicates[predicate]?.variants ?? [];
  if (networks.length < 2 || !variant.includes("{subject}")) return undefined;
  return {
    origin: "facts",
    about: `which of ${networks.join(", ")}`,
    score: Math.min(1, Math.max(best.score.total, certaintyOf(scored)) + ofChoice),
    why: "fits several networks alike",
    draft: {
      outcome: "clarification",
      statements: [{ text: factTexts.whichNetwork, evidence: [] }],
      suggestions: networks.map((name) => askAbout(variant, name)),
      origin: "none",
    },
    topic: { subjects: [], predicates: [predicate], factIds: [], years: time.years, origin: "facts", asks },
  };
}

/** Facts of one subject that answer the same everyday question stand together, the best first. */
function groupByKey(scored: readonly ScoredFact[]): ScoredFact[][] {
  const groups = new Map<string, ScoredFact[]>();
  for (const each of scored) {
    const key = keyOf(each.indexed);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

function keyOf({ fact, family }: IndexedFact): string {
  return `${fact.subject} ${family ?? fact.predicate}`;
}

/** A figure that is only supposed ("Hat es heute 39 Mitglieder?") does not tell which of these facts is asked for. */
function leadingFirst(group: readonly ScoredFact[], { asks }: Understanding): readonly ScoredFact[] {
  if (asks !== "whether") return group;
  const besidesNumbers = ({ score }: ScoredFact) => score.closeness - ofNumbers * score.numbers;
  return [...group].sort((a, b) => besidesNumbers(b) - besidesNumbers(a));
}

function toCandidate(
  group: readonly ScoredFact[],
  scored: readonly ScoredFact[],
  told: Pick<FactAnswer, "understanding" | "decided" | "today">,
): Candidate {
  const { understanding, today } = told;
  const [best] = leadingFirst(group, understanding);
  if (!best) throw new Error("a group holds at least one fact");
  const { fact } = best.indexed;
  const others = scored.filter(({ indexed }) => indexed.fact.subject === fact.subject);
  const named = understanding.mentions.map(({ id }) => id);
  const asGood = scored
    .filter(({ indexed }) => indexed.fact.subject === fact.subject || named.includes(indexed.fact.subject))
    .filter((each) => each.score.closeness >= best.score.closeness * nearlyAsGood && !group.includes(each))
    .slice(0, mostAdded);
  const certainty = certaintyOf(scored);
  const nearest = scored[0]?.score.closeness ?? 1;
  const facts = orderFacts(fact, group.map(toFact), understanding, today);
  const also = asGood.map(toFact);
  let draft: Draft | undefined;
  const { subject, predicate, asks, content, years, likeness, letters, numbers, closeness } = best.score;
  return {
    origin: "facts",
    about: `${fact.subject} ${fact.predicate}${fact.qualifier === undefined ? "" : ` (${fact.qualifier})`}`,
    score: Math.min(1, certainty * (best.score.closeness / nearest) ** 2),
    why: `subject ${round(subject)}, predicate ${round(predicate)}, asks ${round(asks)}, content ${round(content)}, years ${round(years)}, likeness ${round(likeness)}, letters ${round(letters)}, numbers ${round(numbers)}, closeness ${round(closeness)}`,
    // most of what is offered is never told
    get draft() {
      draft ??= draftFacts({ leading: fact, facts, also, neighbours: others.map(toFact), ...told });
      return draft;
    },
    topic: {
      subjects: [fact.subject],
      predicates: [...new Set([...facts, ...also].map(({ predicate: id }) => id))],
      factIds: [...facts, ...also].map(({ id }) => id),
      years: understanding.time.years,
      origin: "facts",
      asks: understanding.asks,
    },
  };
}

/**
 * How sure it is that the nearest fact answers. How much each part says is fitted to the questions that are developed
 * on: those that it answers against those that no source does.
 */
function certaintyOf(scored: readonly ScoredFact[]): number {
  const [nearest] = scored;
  if (!nearest) return 0;
  const { likeness, letters, closeness, doubt } = nearest.score;
  const total = Math.max(...scored.map(({ score }) => score.total));
  return doubt * (0.02 + 0.42 * total + 0.2 * likeness + 0.36 * letters + 0.0134 * closeness);
}

const toFact = ({ indexed }: ScoredFact): Fact => indexed.fact;

function round(value: number): string {
  return value.toFixed(2);
}
