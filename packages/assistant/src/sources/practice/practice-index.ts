import type { BestPractice, Fact, Municipality, Topic } from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import { practiceFactId } from "@stadtlotse/domain/reference/practice-facts";
import { practiceQuestions } from "@stadtlotse/domain/reference/questions";
import { subjects } from "@stadtlotse/domain/reference/subjects";
import { topics as knownTopics } from "@stadtlotse/domain/reference/topics";
import { analyzeText } from "@stadtlotse/knowledge-base";
import { wordsOf } from "../../names/name-index.js";
import { createLetterIndex, type LetterIndex } from "../../terms/letter-index.js";
import { createTermSpace, type Holders, indexHolders, type TermSpace } from "../../terms/term-space.js";

/** An example with what a question can be compared with, as stems. */
export interface IndexedPractice {
  practice: BestPractice;
  /** What states it, with its source and date. */
  fact: Fact;
  municipality: Municipality | undefined;
  /** Names of its own by which it is known, without its town: of the project, of the street. */
  names: readonly ReadonlySet<string>[];
  /** What it is about, a keyword each. */
  keys: readonly ReadonlySet<string>[];
  /** Everything that is said of it, and its topics' words. */
  sayable: ReadonlySet<string>;
}

export interface PracticeIndex {
  practices: readonly IndexedPractice[];
  space: TermSpace;
  /** The places of the examples of which a stem is said. */
  holders: Holders;
  /** How alike a question and each example are, letter by letter; in the order of the examples. */
  letters: LetterIndex;
  /** Every word that an example uses, folded. */
  vocabulary: ReadonlySet<string>;
  /** Whether so few examples use a stem that it names one of them. */
  isTelling(stem: string): boolean;
}

/** The name of a programme or an instrument names no project. */
const fundingStems = new Set(
  Object.values(subjects)
    .filter(({ kind }) => kind === "programme" || kind === "instrument")
    .flatMap(({ name, aliases }) => analyzeText([name, ...aliases].join(" "))),
);
const byAgs = new Map(municipalities.map((each) => [each.ags, each]));
/** A project and its sequel may share a name. */
const usedAtMost = 2;
const shortestTelling = 4;

/** Prepares the examples that may be told as known: those that a fact states. */
export function createPracticeIndex(
  examples: readonly BestPractice[],
  facts: readonly Fact[],
  topics: readonly Topic[] = knownTopics,
): PracticeIndex {
  const topicsById = new Map(topics.map((topic) => [topic.id, topic]));
  const factsById = new Map(facts.map((fact) => [fact.id, fact]));
  const practices = examples.flatMap((practice) => {
    const fact = factsById.get(practiceFactId(practice));
    return fact === undefined || practice.certainty === "unconfirmed"
      ? []
      : indexPractice(practice, fact, topicsById);
  });
  const uses = new Map<string, number>();
  for (const { sayable } of practices) {
    for (const stem of sayable) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  }
  return {
    practices,
    space: createTermSpace(practices.map(({ sayable }) => sayable)),
    holders: indexHolders(practices.map(({ sayable }) => sayable)),
    letters: createLetterIndex(practices.map(sayingOf)),
    vocabulary: new Set(
      examples.flatMap(({ title, measure, keywords }) => wordsOf([title, measure, ...keywords].join(" "))),
    ),
    isTelling: (stem) =>
      stem.length >= shortestTelling && (uses.get(stem) ?? 0) <= usedAtMost && !fundingStems.has(stem),
  };
}

function indexPractice(
  practice: BestPractice,
  fact: Fact,
  topicsById: ReadonlyMap<string, Topic>,
): IndexedPractice {
  const { title, place, keywords, measure, funding = "", result = "", periodText = "", topicIds } = practice;
  const municipality = practice.ags === undefined ? undefined : byAgs.get(practice.ags);
  const [town = "", district = ""] = place.split(", ");
  const townStems = analyzeText(`${town} ${municipality?.name ?? ""}`);
  const titleStems = without(analyzeText(title), new Set([...townStems, ...analyzeText(district)]));
  const districts = district.split("/").map((each) => new Set(analyzeText(each)));
  const topicWords = topicIds.flatMap((id) => {
    const topic = topicsById.get(id);
    return topic === undefined ? [] : [topic.name, ...topic.synonyms, ...topic.everydayWords];
  });
  const said = [title, place, ...keywords, measure, funding, result, periodText, ...topicWords];
  return {
    practice,
    fact,
    municipality,
    names: [titleStems, ...districts].filter(({ size }) => size > 0),
    keys: keywords.map((keyword) => new Set(analyzeText(keyword))),
    sayable: new Set(said.flatMap((text) => analyzeText(text))),
  };
}

/** What states an example, its keywords and the known questions for it. */
function sayingOf({ practice: { id, keywords }, fact }: IndexedPractice): string {
  return [fact.statement, ...keywords, ...(practiceQuestions[id] ?? [])].join(" ");
}

function without(stems: readonly string[], removed: ReadonlySet<string>): Set<string> {
  return new Set(stems.filter((stem) => !removed.has(stem) && !removed.has(stem.replace(/er$/, ""))));
}
