import { fold, type KnowledgeBase } from "@stadtlotse/knowledge-base";
import { choose } from "./arbiter/choose.js";
import type { AnswerSource, Candidate, Inquiry } from "./candidate.js";
import type { Draft } from "./compose/draft.js";
import { draftDecline } from "./handover/draft-decline.js";
import { corroborate } from "./sources/passages/corroborate.js";
import { texts } from "./texts.de.js";
import { readCitedWork } from "./understand/read-cited-work.js";
import type { Topic } from "./understand/understanding.js";

/** One question with what was offered for it and what became of it. */
export interface AnsweredQuestion {
  inquiry: Inquiry;
  candidates: readonly Candidate[];
  /** For the trace. */
  decision: string;
  draft: Draft;
  /** What a follow-up may lean on. */
  topic: Topic | undefined;
}

/** Asks every source of answers, lets the arbiter choose, and declines where nothing fits. */
export async function answerQuestion(
  inquiry: Inquiry,
  sources: readonly AnswerSource[],
  knowledgeBase: KnowledgeBase,
): Promise<AnsweredQuestion> {
  const offers = await Promise.all(sources.map((source) => source(inquiry)));
  const candidates = offers.flat();
  const { winner, nearest, why } = choose(candidates, isFollowUp(inquiry));
  const base = { inquiry, candidates, topic: (winner ?? nearest)?.topic };
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

function isFollowUp({ understanding: { carried } }: Inquiry): boolean {
  return carried !== undefined && carried.origin !== "turn";
}

/** Who asks what a document says gets its words or none. */
function comesFromCitedWork({ draft, topic }: Candidate, { understanding }: Inquiry): boolean {
  const work = readCitedWork(understanding.folded);
  if (work === undefined) return true;
  const titles = draft.statements.flatMap(({ evidence }) => evidence.map(({ title }) => fold(title)));
  return titles.some((title) => title.includes(work)) || topic.subjects.some((id) => id.includes(work));
}
