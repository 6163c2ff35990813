import { fold, type KnowledgeBase } from "@stadtlotse/knowledge-base";
import { choose } from "./arbiter/choose.js";
import type { AnswerSource, Candidate, Inquiry } from "./candidate.js";
import type { Draft } from "./compose/draft.js";
import { draftDecline } from "./handover/draft-decline.js";
import { corroborate } from "./sources/passages/corroborate.js";
import { texts } from "./texts.de.js";
import { asksForQuotation, readCitedWork } from "./understand/read-cited-work.js";
import type { AnsweredTopic, Understanding } from "./understand/understanding.js";

/** One question with what was offered for it and what became of it. */
export interface AnsweredQuestion {
  inquiry: Inquiry;
  candidates: readonly Candidate[];
  /** For the trace. */
  decision: string;
  draft: Draft;
  /** What a follow-up may lean on, and the reading of the question that led to it. */
  topic: AnsweredTopic | undefined;
  reading: Understanding;
}

/** A follow-up that answers as it stands is not read into more. */
const completedReading = 0.97;

/**
 * Asks every source of answers, lets the arbiter choose, and declines where nothing fits.
 *
 * @param completed the same question read with what it leaves out, where it is a follow-up
 */
export async function answerQuestion(
  inquiry: Inquiry,
  completed: Inquiry | undefined,
  sources: readonly AnswerSource[],
  knowledgeBase: KnowledgeBase,
): Promise<AnsweredQuestion> {
  const own = await collectOffers(inquiry, sources);
  const inFull = completed ? await collectOffers(completed, sources) : [];
  const read = inFull.map((candidate) => ({ ...candidate, score: candidate.score * completedReading }));
  const candidates = [...own, ...read];
  const { winner, nearest, why } = choose(candidates);
  const chosen = winner ?? nearest;
  const reading =
    completed && chosen && read.includes(chosen) ? completed.understanding : inquiry.understanding;
  const base = { inquiry, candidates, topic: chosen?.topic, reading };
  const decline = (sentence: string | undefined, reason: string) => ({
    ...base,
    decision: `declined: ${reason}`,
    draft: draftDecline({ sentence, nearby: winner ?? nearest }, inquiry),
  });

  if (!winner) return decline(texts.notInSources, why);
  if (!comesFromCitedWork(winner, inquiry))
    return decline(texts.workNotKnown, "the document asked for is not known");
  if (winner.draft.outcome === "declined") {
    const isFuture = inquiry.understanding.time.direction === "future";
    return decline(isFuture ? texts.noFutureDate : undefined, `${winner.origin} knows of nothing`);
  }
  return { ...base, decision: why, draft: await corroborate(winner.draft, knowledgeBase, inquiry) };
}

async function collectOffers(inquiry: Inquiry, sources: readonly AnswerSource[]): Promise<Candidate[]> {
  return (await Promise.all(sources.map((source) => source(inquiry)))).flat();
}

/** Who asks what a document says gets its words or none. */
function comesFromCitedWork({ draft, topic }: Candidate, { understanding }: Inquiry): boolean {
  const work = readCitedWork(understanding.folded);
  if (work === undefined) return true;
  const titles = draft.statements.flatMap(({ evidence }) => evidence.map(({ title }) => fold(title)));
  if (titles.some((title) => title.includes(work))) return true;
  return !asksForQuotation(understanding.folded) && topic.subjects.some((id) => id.includes(work));
}
