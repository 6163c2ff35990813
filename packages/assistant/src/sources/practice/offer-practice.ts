import { practiceFactId } from "@stadtlotse/domain/reference/practice-facts";
import type { AnswerSource, Candidate, Inquiry } from "../../candidate.js";
import { draftGrants } from "./draft-grants.js";
import { draftPractice } from "./draft-practice.js";
import { findGrants } from "./find-grants.js";
import { leastFit, leastLikely, matchPractices, type PracticeMatch } from "./match-practices.js";
import type { PracticeIndex } from "./practice-index.js";
import { type GrantsQuestion, readGrantsQuestion } from "./read-grants-question.js";
import { type PracticeQuestion, readPracticeQuestion } from "./read-practice-question.js";
import { practiceTexts as texts } from "./texts.de.js";

/** Examples that fit nearly as well as the best are told with it. */
const nearlyAsGood = 0.75;

/** Answers from examples of good practice: of a town, of a project that is named, or on a topic. */
export function createPracticeSource(index: PracticeIndex): AnswerSource {
  return (inquiry) =>
    [offerGrants(inquiry, index), offerExamples(inquiry, index)].filter((offer) => offer !== undefined);
}

/** Who asks for the largest, the sum or the recipients of grants asks for no single example. */
const ofGrants = 0.93;

function offerGrants(inquiry: Inquiry, index: PracticeIndex): Candidate | undefined {
  const question = readGrantsQuestion(inquiry.understanding);
  const grants = question ? findGrants(question, index) : [];
  if (!question) return undefined;
  if (grants.length === 0) return offerNoGrant(question, inquiry);
  const practices = grants.map(({ practice }) => practice);
  return {
    origin: "practice",
    about: `${question.wants}: ${practices.map(({ id }) => id).join(", ")}`,
    score: ofGrants,
    why: "asks for grants to municipalities",
    draft: draftGrants(question, grants),
    topic: topicOf(
      practices.map(practiceFactId),
      practices.flatMap(({ ags }) => ags ?? []),
      inquiry,
    ),
  };
}

/** What all towns got together is no answer to what one of them got. */
function offerNoGrant({ isOfTown, places: [town] }: GrantsQuestion, inquiry: Inquiry): Candidate | undefined {
  if (!isOfTown || !town) return undefined;
  return {
    origin: "practice",
    about: `no grant to ${town.name}`,
    score: ofGrants,
    why: "asks what a town got of which no grant is known",
    draft: {
      outcome: "declined",
      statements: [{ text: texts.noGrant(town.name), evidence: [] }],
      origin: "none",
    },
    topic: topicOf([], [town.ags], inquiry),
  };
}

function offerExamples(inquiry: Inquiry, index: PracticeIndex): Candidate | undefined {
  const question = readPracticeQuestion(inquiry);
  const chosen = chooseMatches(matchPractices(question, index, inquiry.likeness), question);
  const [best] = chosen;
  if (!best) return undefined;
  const practices = chosen.map(({ indexed }) => indexed.practice);
  return {
    origin: "practice",
    about: practices.map(({ id }) => id).join(", "),
    score: scoreOf(best, question),
    ...(question.asksWithin ? { takesUp: best.said } : {}),
    why: `likely ${best.likely.toFixed(2)}, fit ${best.fit.toFixed(2)}, asked ${best.asked.toFixed(2)}, names ${best.named}${question.wantsExamples ? ", wants examples" : ""}`,
    draft: draftPractice(chosen, question, inquiry),
    topic: topicOf(
      practices.map(practiceFactId),
      practices.flatMap(({ ags }) => ags ?? []),
      inquiry,
    ),
  };
}

/** The town or project that is named; else, where examples are wanted, whatever fits nearly as well as the best. */
function chooseMatches(matches: readonly PracticeMatch[], question: PracticeQuestion): PracticeMatch[] {
  const projects = matches.filter(({ named }) => named === "project");
  if (projects.length > 0 && question.places.length === 0) return projects;
  const inPlace = matches.filter(({ named }) => named === "place");
  if (question.places.length > 0) {
    const fitting = withBest(inPlace, leastFit);
    if (fitting.length > 0) return fitting;
    const all = question.asksOfProject || question.wantsExamples ? bareMention(inPlace, question) : [];
    return all.length > 0 ? all : likeliest(inPlace);
  }
  const meant = likeliest(matches);
  if (!question.wantsExamples) return meant;
  return [...new Set([...meant, ...withBest(matches, leastFit)])].sort(
    (a, b) => scoreOf(b, question) - scoreOf(a, question),
  );
}

/** Where nothing that it is about is said; that a town is named makes it likely by itself. */
const leastLikelyAlone = { project: 0, nothing: 0.2, place: 0.4 };
/** Others are told too where they are nearly as likely as the best. */
const asLikely = 0.8;

/** The examples that a question most likely asks for, whether it names them or describes them. */
function likeliest(matches: readonly PracticeMatch[]): PracticeMatch[] {
  const ranked = [...matches].sort((a, b) => b.likely - a.likely);
  const least = Math.max(leastLikely, (ranked[0]?.likely ?? 0) * asLikely);
  return ranked.filter(
    ({ likely, fit, named }) => likely >= least && (fit >= leastFit || likely >= leastLikelyAlone[named]),
  );
}

/** A town with no word of what it is about: all its examples, where the year and programme asked about agree. */
function bareMention(inPlace: readonly PracticeMatch[], { content }: PracticeQuestion): PracticeMatch[] {
  return content.size <= 1 ? [...inPlace] : [];
}

function withBest(matches: readonly PracticeMatch[], least: number): PracticeMatch[] {
  const best = Math.max(least, (matches[0]?.fit ?? 0) * nearlyAsGood);
  return matches.filter(({ fit }) => fit >= best);
}

/** Who looks for a programme does not ask what others made of one. */
const ofOtherMatter = 0.75;

/** A town and plainly what was done there: whatever is asked, the example tells it. */
const wellKnown = 0.55;

function scoreOf(match: PracticeMatch, question: PracticeQuestion): number {
  const { named, likely } = match;
  const isMeant = question.wantsExamples || !question.wantsProgramme;
  // who asks for one of a programme's examples does not want the programme told
  const byLikelihood =
    (question.asksWithin ? 0.55 : 0.36) + (question.asksWithin ? 0.38 : 0.47) * Math.sqrt(likely);
  const byFit = scoreByFit(match, question) * (isMeant || named !== "nothing" ? 1 : ofOtherMatter);
  return Math.max(byFit, byLikelihood * (isMeant ? 1 : ofOtherMatter));
}

function scoreByFit(
  { fit, named, wasTold }: PracticeMatch,
  { wantsExamples, asksOfProject }: PracticeQuestion,
): number {
  if (named === "project") return 0.8 + 0.1 * fit;
  if (named === "place" && (asksOfProject || wantsExamples || fit >= wellKnown)) return 0.7 + 0.22 * fit;
  if (wantsExamples) return 0.5 + 0.38 * fit;
  return named === "place" || wasTold ? 0.3 + 0.5 * fit : 0;
}

function topicOf(factIds: string[], subjects: string[], { understanding }: Inquiry) {
  const { time, asks } = understanding;
  return { subjects, predicates: ["good-practice"], factIds, years: time.years, origin: "practice", asks };
}
