import type { RetrievedPassage } from "@stadtlotse/knowledge-base";
import type { Candidate, Inquiry } from "../../candidate.js";
import type { Statement } from "../../compose/draft.js";
import type { LetterIndex } from "../../terms/letter-index.js";
import type { Understanding } from "../../understand/understanding.js";
import { choosePlaces } from "./choose-places.js";
import { findPlaces } from "./find-places.js";
import { topicOf } from "./topic-of.js";
import { createPlaceScale, likelihoodOf } from "./weigh-place.js";

/** So many places are weighed. */
const weighed = 12;
/** A place that is so much less likely than the first to answer adds nothing. */
const worthShowing = 0.25;

/** Offers what the documents say that an office took in: the places that are likeliest to answer. */
export function offerTakenIn(
  passages: readonly RetrievedPassage[],
  { understanding }: Inquiry,
  letters: LetterIndex,
): Candidate | undefined {
  if (passages.every(({ isGuide }) => isGuide)) return undefined;
  const sharesSaid = letters.sharesSaid(understanding.query);
  const signsOf = createPlaceScale(understanding, sharesSaid);
  const places = [];
  for (const place of findPlaces(passages, ({ isGuide }) => !isGuide)) {
    places.push({ place, signs: signsOf(place) });
    if (places.length === weighed) break;
  }
  const likely = places
    .map((each) => ({ ...each, weight: likelihoodOf(each.signs) }))
    .sort((a, b) => b.weight - a.weight);
  const [best] = likely;
  if (best === undefined) return undefined;
  const { place, weight, signs } = best;
  const statements = choosePlaces(likely, worthShowing);
  return {
    origin: "passages",
    about: [place.passage.title, ...place.passage.headingPath].join(" › "),
    score: scoreOf(weight, understanding),
    takesUp: sharesSaid(statements.map(wordingOf).join(" ")),
    isTakenIn: true,
    why: `likely ${weight.toFixed(2)}: ${Object.entries(signs)
      .map(([name, value]) => `${name} ${value.toFixed(2)}`)
      .join(", ")}`,
    draft: { outcome: "answered", statements, origin: "passages" },
    topic: topicOf(understanding),
  };
}

/** Title and heading say what a place is about. */
function wordingOf({ text, evidence }: Statement): string {
  const about = evidence.flatMap(({ title, locator }) => [title, locator.heading ?? ""]);
  return [text, ...about].join(" ");
}

/** What is as likely as this is just good enough to answer with. */
const likelyEnough = 0.14;
const barelySure = 0.455;
const mostSure = 0.9;
/** A follow-up is searched without what went before, so what is found is about something else more often. */
const outOfContext = 0.75;
/** Where a question names what the facts are about, they are the better source, the more so the less likely this is. */
const whereFactsKnow = 0.2;

/** Few questions have an answer that is as good as certain; one that is as likely as not is hardly ever wrong. */
function scoreOf(likelihood: number, { carried, leans, language, mentions }: Understanding): number {
  const over = Math.max(0, likelihood - likelyEnough) / (1 - likelyEnough);
  const under = Math.max(0, likelyEnough - likelihood) / likelyEnough;
  const sure = barelySure * (1 - under / 2) + (mostSure - barelySure) * Math.sqrt(over);
  const isOfFacts =
    language !== "de" || mentions.some(({ kind }) => kind === "subject" || kind === "service");
  const score = isOfFacts ? sure - whereFactsKnow * (1 - likelihood) : sure;
  return carried !== undefined && leans ? score * outOfContext : score;
}
