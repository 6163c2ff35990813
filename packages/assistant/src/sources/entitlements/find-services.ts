import type { NetworkService } from "@stadtlotse/domain";
import { serviceQuestions } from "@stadtlotse/domain/reference/questions";
import { analyzeText } from "@stadtlotse/knowledge-base";
import { type Likeness, serviceKey } from "../../examples/ways-of-asking.js";
import { wordsOf } from "../../names/name-index.js";
import { createLetterIndex } from "../../terms/letter-index.js";
import { coverageBy, createTermSpace, hear, stemsOf } from "../../terms/term-space.js";
import type { Understanding } from "../../understand/understanding.js";

/** Finds the services that a question means. */
export interface ServiceIndex {
  /** By what it says and by how people ask for them, the best first. */
  like(likeness: Likeness, query: string, least: number): { id: string; score: number }[];
  /** By name or in everyday words, the order of the words set aside. */
  named(understanding: Understanding): string[];
}

/** Two that are nearly as like a question are both meant, or cannot be told apart. */
const asGood = 0.95;
/** People ask for all services alike ("Steht uns … zu?"); what tells them apart are rare words, seen letter by letter. */
const ofLikeness = 0.1;
/** A question that is half as like a service's questions, letter by letter, is surely about it. */
const sureLetters = 2;
/** So much of a service's name, or of an everyday name for it, must be in the question. */
const enough = 0.72;

/** The only word that tells something: "Besuch" of "Besuch bei uns", which who wants to visit something does not say. */
function onlyTelling(spelling: string): string | undefined {
  const [only, another] = wordsOf(spelling).filter((word) => analyzeText(word).length > 0);
  return another === undefined ? only : undefined;
}

export function indexServices(all: readonly NetworkService[]): ServiceIndex {
  const services = all.map(({ id, name, shortName, aliases }) => ({
    id,
    name,
    spellings: [name, shortName, ...aliases].map((spelling) => ({
      stems: stemsOf(spelling),
      only: onlyTelling(spelling),
    })),
  }));
  const space = createTermSpace(
    services.map(({ spellings }) => new Set(spellings.flatMap(({ stems }) => [...stems]))),
    [],
  );
  const letters = createLetterIndex(
    services.map(({ id, name }) => [name, ...(serviceQuestions[id] ?? [])].join(" ")),
  );

  return {
    like(likeness, query, least) {
      const alike = letters.likenessOf(query);
      const scored = services
        .map(({ id }, place) => {
          const asked = likeness.get(serviceKey(id)) ?? 0;
          const said = alike[place] ?? 0;
          return { id, score: Math.max(asked, sureLetters * said), rank: said + ofLikeness * asked };
        })
        .sort((a, b) => b.rank - a.rank);
      const best = scored[0]?.rank ?? 0;
      return scored.filter(({ score, rank }) => score >= least && rank >= best * asGood).slice(0, 2);
    },
    named({ mentions, stems, words }) {
      const named = mentions.filter(({ kind }) => kind === "service").map(({ id }) => id);
      const heard = hear(stems, space);
      const meant = services.filter(({ spellings }) =>
        spellings.some(
          ({ stems: of, only }) =>
            of.size > 1 &&
            (only === undefined || words.includes(only)) &&
            coverageBy(heard, of, space) >= enough,
        ),
      );
      return [...new Set([...named, ...meant.map(({ id }) => id)])];
    },
  };
}
