import { setImmediate } from "node:timers/promises";
import { fold, type KnowledgeBase } from "@stadtlotse/knowledge-base";
import { addUnsaid } from "./arbiter/add-unsaid.js";
import { choose } from "./arbiter/choose.js";
import { readUnmet } from "./arbiter/read-unmet.js";
import type { AnswerSource, Candidate, Inquiry } from "./candidate.js";
import type { Draft } from "./compose/draft.js";
import { shareOfQuestion, weighReadings } from "./conversation/weigh-readings.js";
import { draftDecline } from "./handover/draft-decline.js";
import { checkPremise } from "./sources/conduct/check-premise.js";
import type { QuestionSense } from "./sources/conduct/known-outside.js";
import { readUntoldTown } from "./sources/conduct/town-untold.js";
import { withoutYears, yearsUntold } from "./sources/conduct/years-untold.js";
import { corroborate } from "./sources/passages/corroborate.js";
import type { LetterIndex } from "./terms/letter-index.js";
import { texts } from "./texts.de.js";
import { asksForQuotation, readCitedWork } from "./understand/read-cited-work.js";
import type { AnsweredTopic, Understanding } from "./understand/understanding.js";

/** What answering one question needs of the house. */
export interface AnsweringRooms {
  sources: readonly AnswerSource[];
  knowledgeBase: KnowledgeBase;
  /** Knows which letters are rare in what the field says and asks. */
  letters: LetterIndex;
  outsideSense: QuestionSense;
}

/** One question with what was offered for it and what became of it. */
export interface AnsweredQuestion {
  inquiry: Inquiry;
  candidates: readonly Candidate[];
  /** What was told, or what comes nearest where nothing was. */
  nearest: Candidate | undefined;
  /** For the trace. */
  decision: string;
  draft: Draft;
  /** What a follow-up may lean on, and the reading of the question that led to it. */
  topic: AnsweredTopic | undefined;
  reading: Understanding;
}

/** The same question read with what it leaves out, where it is a follow-up, the likeliest way first. */
export interface Completed {
  isBare: boolean;
  readings: readonly Inquiry[];
}

/**
 * Asks every source of answers, lets the arbiter choose, and declines where nothing fits.
 */
export async function answerQuestion(
  inquiry: Inquiry,
  completed: Completed | undefined,
  { sources, knowledgeBase, letters, outsideSense }: AnsweringRooms,
): Promise<AnsweredQuestion> {
  const inFull = completed?.readings ?? [];
  const isBare = completed?.isBare === true;
  // texts say nothing of what is left out, and with the words of the question before those of its answer are found again
  const searched = isBare && inFull.length > 0 ? [1] : [0, 1];
  const [asAsked = [], ...asReadInFull] = await Promise.all(
    [inquiry, ...inFull].map((each, way) => collectOffers(each, sources, searched.includes(way))),
  );
  const readings = weighReadings(
    { understanding: inquiry.understanding, offers: asAsked },
    inFull.map(({ understanding }, way) => ({ understanding, offers: asReadInFull[way] ?? [] })),
    isBare,
  );
  const candidates = [...readings.keys()];
  const shareSaid = shareOfQuestion(inquiry.understanding, inFull[0]?.understanding, letters);
  const { winner: sure, nearest, why } = choose(candidates, shareSaid);
  const winner = sure ?? (isMeant(nearest, inquiry.understanding, outsideSense) ? nearest : undefined);
  const chosen = winner ?? nearest;
  const reading = (chosen && readings.get(chosen)) ?? inquiry.understanding;
  const base = { inquiry, candidates, nearest: chosen, topic: chosen?.topic, reading };
  const decline = (sentence: string | undefined, reason: string, tellsNearby = true) => ({
    ...base,
    decision: `declined: ${reason}`,
    draft: draftDecline({ sentence, nearby: tellsNearby ? chosen : undefined }, inquiry),
  });

  const untold = yearsUntold(inquiry, winner);
  if (untold.length > 0) {
    const { nearest: known } = choose(await collectOffers(withoutYears(inquiry), sources), shareSaid);
    const draft = draftDecline({ sentence: texts.nothingOfYears(untold), nearby: known }, inquiry);
    return { ...base, decision: `declined: nothing is known of ${untold.join(", ")}`, draft };
  }
  const town = readUntoldTown(inquiry.understanding, winner);
  const unmet = readUnmet(inquiry.understanding, winner, town);
  if (unmet !== undefined) return decline(unmet.sentence, unmet.reason, unmet.isNear);
  if (!winner) return decline(texts.notInSources, why);
  if (!comesFromCitedWork(winner, inquiry))
    return decline(texts.workNotKnown, "the document asked for is not known");
  if (winner.draft.outcome === "declined") {
    const isFuture = inquiry.understanding.time.direction === "future";
    return decline(isFuture ? texts.noFutureDate : undefined, `${winner.origin} knows of nothing`);
  }
  const told = checkPremise(addUnsaid(winner, candidates, shareSaid), inquiry.understanding);
  const draft = town === undefined ? told : aheadOf(told, texts.nothingOfTown(town.name));
  return { ...base, decision: why, draft: await corroborate(draft, knowledgeBase, inquiry) };
}

/** What is nearly sure enough is meant by a question that plainly sounds of the field. */
function isMeant(
  nearest: Candidate | undefined,
  understanding: Understanding,
  outsideSense: QuestionSense,
): boolean {
  const tells = nearest?.origin === "facts" || nearest?.origin === "passages";
  return tells && outsideSense(understanding).foreignness <= plainlyOfField;
}

/** Below it stood no question of the developed ones that is refused for what it asks. */
const plainlyOfField = -6;

/** A rule holds for every town, and is no figure of this one. */
function aheadOf(draft: Draft, text: string): Draft {
  return { ...draft, statements: [{ text, evidence: [] }, ...draft.statements] };
}

/** Asks the first source, where texts are searched; it does so in a thread, and the others are worked out meanwhile. */
async function collectOffers(
  inquiry: Inquiry,
  [search, ...others]: readonly AnswerSource[],
  searches = true,
): Promise<Candidate[]> {
  const worksOut = async () => {
    if (searches) await setImmediate(); // now the thread has its task
    return Promise.all(others.map((source) => source(inquiry)));
  };
  const [found = [], offered] = await Promise.all([searches ? search?.(inquiry) : [], worksOut()]);
  return [found, ...offered].flat();
}

/** Who asks what a document says gets its words or none. */
function comesFromCitedWork({ draft, topic }: Candidate, { understanding }: Inquiry): boolean {
  const work = readCitedWork(understanding.folded);
  if (work === undefined) return true;
  const titles = draft.statements.flatMap(({ evidence }) => evidence.map(({ title }) => fold(title)));
  if (titles.some((title) => title.includes(work))) return true;
  return !asksForQuotation(understanding.folded) && topic.subjects.some((id) => id.includes(work));
}
