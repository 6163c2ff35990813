import { compareMunicipalities, type Municipality } from "@stadtlotse/domain";
import { type Likeness, practiceKey } from "../../examples/ways-of-asking.js";
import { coverages, coverageWith } from "../../terms/term-space.js";
import type { IndexedPractice, PracticeIndex } from "./practice-index.js";
import type { PracticeQuestion } from "./read-practice-question.js";

/** An example that a question could be about. */
export interface PracticeMatch {
  indexed: IndexedPractice;
  /** 0 to 1: how much what it is about agrees. */
  fit: number;
  /** How like the question is to one that asks for this example, 0 to 1. */
  asked: number;
  /** How much of the question it says, letter by letter, 0 to 1. */
  said: number;
  /** Whether the conversation has come to it before. */
  wasTold: boolean;
  /** How likely the question asks for it, all in all, 0 to 1. */
  likely: number;
  /** What the question names of it: its town, or the project itself. */
  named: "place" | "project" | "nothing";
  /** How alike its town and the asker's are, 0 to 1; 0 where one of them is unknown. */
  likeness: number;
}

/** Where hardly anything of the question agrees, another matter was meant. */
export const leastFit = 0.35;
/** Less likely, nothing is meant. */
export const leastLikely = 0.03;

const keyWeight = 0.6;
/** A year or a programme that does not agree was meant otherwise. */
const otherYear = 0.6;
const otherProgramme = 0.5;
const programmeFit = 0.8;
const wholly = 0.95;

/** The examples that meet the conditions of a question and may be meant, the best first; among equals the most alike town. */
export function matchPractices(
  question: PracticeQuestion,
  index: PracticeIndex,
  likeness: Likeness,
): PracticeMatch[] {
  const letters = index.letters.likenessOf(question.query);
  const shares = index.letters.sharesHeld(question.query);
  const { practices, holders, space } = index;
  const about = coverages(question.content, { holders, count: practices.length }, space);
  const keySaid = coverageWith(question.content, space);
  const saysNothing = about.every((share) => share === 0);
  return practices
    .flatMap((indexed, place) => {
      if (!isWanted(indexed.municipality, question)) return [];
      const match = {
        wasTold: question.told.has(indexed.fact.id),
        ...matchPractice(indexed, question, { index, about: about[place] ?? 0, keySaid, saysNothing }),
        asked: likeness.get(practiceKey(indexed.practice.id)) ?? 0,
        said: shares[place] ?? 0,
      };
      return { ...match, likely: likelihoodOf(match, letters[place] ?? 0, question) };
    })
    .filter(({ fit, named, likely }) => fit >= leastFit || named !== "nothing" || likely >= leastLikely)
    .sort((a, b) => tenths(b.fit) - tenths(a.fit) || b.likeness - a.likeness || b.fit - a.fit);
}

/**
 * How likely a question asks for an example. How much each part says is fitted to the questions that are developed
 * on: those that an example answers against all others.
 */
function likelihoodOf(
  { fit, asked, said, named, wasTold }: Omit<PracticeMatch, "likely">,
  letters: number,
  { wantsExamples, continues, places, programmeIds, namesOther }: PracticeQuestion,
): number {
  const ofWords = 7.7 * letters + 6.3 * said + 3.9 * fit + 6.3 * asked;
  const ofNames = named === "project" ? 4 : named === "place" ? 1.7 : places.length > 0 ? -1.5 : 0;
  const ofOthers = (programmeIds.length > 0 ? -1.2 : 0) + (namesOther ? -0.5 : 0);
  const ofWish = (wantsExamples ? 2.9 : 0) + (continues ? 1.5 : 0) + (wasTold ? 1.5 : 0);
  return 1 / (1 + Math.exp(11.9 - ofWords - ofNames - ofOthers - ofWish));
}

/** How alike two towns are, worked out once for each pair. */
function likenessOf(own: Municipality, other: Municipality): number {
  const known = likenesses.get(own) ?? new Map<Municipality, number>();
  likenesses.set(own, known);
  const likeness = known.get(other) ?? compareMunicipalities(own, other).score;
  known.set(other, likeness);
  return likeness;
}

const likenesses = new WeakMap<Municipality, Map<Municipality, number>>();

function isWanted(municipality: IndexedPractice["municipality"], { filters }: PracticeQuestion): boolean {
  return filters.every(({ matches }) => municipality !== undefined && matches(municipality));
}

/** How far an example and a question agree in words. */
interface Agreement {
  index: PracticeIndex;
  /** How much of the question the example says. */
  about: number;
  /** How much of a keyword or a name the question says. */
  keySaid: (key: ReadonlySet<string>) => number;
  /** The question has no word that is said of any example. */
  saysNothing: boolean;
}

function matchPractice(
  indexed: IndexedPractice,
  question: PracticeQuestion,
  { index, about, keySaid, saysNothing }: Agreement,
): Omit<PracticeMatch, "asked" | "said" | "wasTold" | "likely"> {
  const { practice, municipality, keys, names } = indexed;
  const { content, own, places } = question;
  // who says nothing of an example says none of its keywords either
  const key = about === 0 ? 0 : bestKey([...keys, ...names], keySaid, index);
  const isProgramme =
    question.programmeIds.length === 0 ||
    question.programmeIds.some((id) => practice.programmeIds.includes(id));
  const agreement = (agreesWithYears(indexed, question) ? 1 : otherYear) * (isProgramme ? 1 : otherProgramme);
  const isPlace = municipality !== undefined && places.includes(municipality);
  const likeness =
    own !== undefined && municipality !== undefined && own !== municipality
      ? likenessOf(own, municipality)
      : 0;
  const byContent = (keyWeight * key + (1 - keyWeight) * about) * agreement;
  // who names a place and a programme wants what was done there with it, whatever else is said
  const byProgramme =
    saysNothing || isPlace || question.filters.length > 0 ? byProgrammeAlone(indexed, question) : 0;
  return {
    indexed,
    fit: Math.max(content.size === 0 ? 0 : byContent, byProgramme),
    named: isPlace
      ? "place"
      : about > 0 && namesProject(indexed, content, { index, keySaid })
        ? "project"
        : "nothing",
    likeness,
  };
}

/** Who names nothing but a programme wants what was done with it. */
function byProgrammeAlone({ practice }: IndexedPractice, { programmeIds }: PracticeQuestion): number {
  return programmeIds.some((id) => practice.programmeIds.includes(id)) ? programmeFit : 0;
}

function bestKey(
  keys: readonly ReadonlySet<string>[],
  keySaid: Agreement["keySaid"],
  index: PracticeIndex,
): number {
  let best = 0;
  for (const key of keys) best = Math.max(best, weighKey(key, keySaid, index));
  return best;
}

/** How much of a key the question says; a key that many examples share tells less. */
function weighKey(key: ReadonlySet<string>, keySaid: Agreement["keySaid"], { space }: PracticeIndex): number {
  const said = keySaid(key);
  if (said === 0) return 0;
  let rarest = 0;
  for (const stem of key) rarest = Math.max(rarest, space.weightOf(stem));
  return said * Math.min(1, rarest);
}

/** A name counts where the question has all of it, or two words of it that hardly any other example uses. */
function namesProject(
  { names }: IndexedPractice,
  content: ReadonlySet<string>,
  { index: { isTelling }, keySaid }: Pick<Agreement, "index" | "keySaid">,
): boolean {
  return names.some((name) => {
    const telling = [...name].filter((stem) => content.has(stem) && isTelling(stem)).length;
    return telling > 1 || (telling === 1 && keySaid(name) >= wholly);
  });
}

function agreesWithYears({ practice }: IndexedPractice, { years }: PracticeQuestion): boolean {
  const { period, periodText = "", funding = "" } = practice;
  if (years.length === 0) return true;
  const text = [periodText, funding].join(" ");
  const from = Number(period?.from?.slice(0, 4) ?? Number.POSITIVE_INFINITY);
  const to = Number(period?.to?.slice(0, 4) ?? from);
  return years.some((year) => text.includes(String(year)) || (year >= from && year <= to));
}

function tenths(value: number): number {
  return Math.round(value * 10);
}
