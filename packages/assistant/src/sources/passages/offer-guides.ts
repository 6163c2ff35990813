import { fold, type RetrievedPassage } from "@stadtlotse/knowledge-base";
import type { Candidate, Inquiry } from "../../candidate.js";
import type { Statement } from "../../compose/draft.js";
import { withoutVerdict } from "../../compose/without-verdict.js";
import type { LetterIndex } from "../../terms/letter-index.js";
import { asksOpenly } from "../../understand/asks-openly.js";
import type { Understanding } from "../../understand/understanding.js";
import { askedValue } from "./asked-value.js";
import { choosePlaces, type WeighedPlace } from "./choose-places.js";
import { findPlaces } from "./find-places.js";
import { topicOf } from "./topic-of.js";

/** A place that holds clearly less than the best one adds nothing; a sentence scores with its passage. */
const worthShowing = 0.7;

/** Offers what the guides of this house say. */
export function offerGuides(
  passages: readonly RetrievedPassage[],
  { understanding }: Inquiry,
  letters: LetterIndex,
): Candidate | undefined {
  const best = passages.find(({ isGuide }) => isGuide);
  if (best === undefined) return undefined;
  const { coverage, confidence, title, headingPath } = best;
  const statements = choosePlaces(weighGuides(passages), worthShowing).map((statement) =>
    settleVerdict(statement, understanding, letters),
  );
  const said = letters.sharesSaid(understanding.query)(statements.map(({ text }) => text).join(" "));
  const held = askedValue(understanding.folded)?.held;
  const holds = held === undefined || statements.some(({ text }) => held.test(text));
  return {
    origin: "passages",
    about: `${title}, ${headingPath.join(" › ")}`,
    score: scoreOf(best, said, understanding) * (holds ? 1 : withoutValue),
    why: `coverage ${coverage.toFixed(2)}, confidence ${confidence.toFixed(2)}, said ${said.toFixed(2)}${holds ? "" : ", no such value"}`,
    draft: { outcome: "answered", statements, origin: "passages" },
    topic: topicOf(understanding),
  };
}

function* weighGuides(passages: readonly RetrievedPassage[]): Generator<WeighedPlace> {
  for (const place of findPlaces(passages, ({ isGuide }) => isGuide === true))
    yield { place, weight: place.score };
}

const negation = /\b(?:nicht|kein\w*|ohne|nur|nie)\b/;

/** So much of the question that a heading asks must be asked for its yes or no to hold. */
const sameQuestion = 0.4;

/**
 * A yes or no holds for the question that a heading asks; for its contrary, for another question, and for who asks
 * what or which, it does not.
 */
function settleVerdict(statement: Statement, asked: Understanding, letters: LetterIndex): Statement {
  const text = withoutVerdict(statement.text);
  const heading = statement.evidence[0]?.locator.heading ?? "";
  const isSame =
    text === statement.text ||
    (!asksOpenly(asked.query) &&
      negation.test(fold(heading)) === negation.test(asked.folded) &&
      letters.sharesSaid(heading)(asked.query) >= sameQuestion);
  return isSame ? statement : { ...statement, text };
}

const withoutValue = 0.7;
/** A text that speaks of less than this of the question speaks of something else, however well it ranks. */
const leastCoverage = 0.45;
const mostlyUnheard = 0.85;
/** A follow-up is searched without what went before, so what is found is about something else more often. */
const outOfContext = 0.75;
/** A sure reading of a rule knows better than any text about it. */
const mostSure = 0.74;

function scoreOf(
  { coverage, confidence }: RetrievedPassage,
  said: number,
  { carried, leans }: Understanding,
): number {
  const fit = coverage < leastCoverage ? mostlyUnheard : 1;
  const score = Math.min(mostSure, 0.18 + 0.15 * coverage + 0.33 * confidence + 0.25 * said) * fit;
  return carried !== undefined && leans ? score * outOfContext : score;
}
