import { randomUUID } from "node:crypto";
import { type Answer, type CalendarDay, tierOf } from "@stadtlotse/domain";
import { fold, type KnowledgeBase } from "@stadtlotse/knowledge-base";
import type { Registry } from "@stadtlotse/registry";
import { choose } from "./arbiter/choose.js";
import type { Trace } from "./assistant.js";
import type { AnswerSource, AskerProfile, Candidate, Inquiry } from "./candidate.js";
import type { Draft } from "./compose/draft.js";
import { mergeDrafts } from "./compose/merge-drafts.js";
import { loadConversation, storeConversation } from "./conversation/conversations.js";
import { draftDecline } from "./handover/draft-decline.js";
import type { NameIndex } from "./names/name-index.js";
import { readRequest } from "./sources/conduct/read-request.js";
import { corroborate } from "./sources/passages/corroborate.js";
import { texts } from "./texts.de.js";
import type { Asker, Turn } from "./turn.js";
import { readCitedWork } from "./understand/read-cited-work.js";
import { readQuestion } from "./understand/read-question.js";
import { splitQuestions } from "./understand/split-questions.js";
import { understand } from "./understand/understand.js";
import type { Topic } from "./understand/understanding.js";
import { verify } from "./verify/verify.js";

/** What answering needs of the house. */
export interface AnsweringHouse {
  registry: Registry;
  knowledgeBase: KnowledgeBase;
  names: NameIndex;
  sources: readonly AnswerSource[];
  publicUrl: string;
  today: () => CalendarDay;
}

/** Answers one turn from its words to its laws; see `docs/architecture.md` for the way. */
export async function answerTurn(
  turn: Turn,
  house: AnsweringHouse,
): Promise<{ answer: Answer; trace: Trace }> {
  const started = performance.now();
  const question = readQuestion(turn.question);
  const conversation = await loadConversation(turn, house.registry);
  const today = house.today();
  const asker = await describeAsker(turn.asker, house.registry, today);

  const answered: AnsweredQuestion[] = [];
  for (const part of splitQuestions(question)) {
    const previous = answered.at(-1)?.topic ?? conversation.topics.at(-1);
    const understanding = understand(part, house.names, today, previous);
    answered.push(await answerQuestion({ understanding, asker, today }, house));
  }

  const frame = { id: randomUUID(), conversationId: conversation.id, tier: asker.tier, elapsedMs: 0 };
  const draft = mergeDrafts(answered.map((each) => each.draft));
  const first = answered[0];
  if (!first) throw new Error("a readable question has at least one part");
  const answer =
    verify(question, draft, frame, house.publicUrl) ??
    verify(question, draftDecline({ sentence: texts.notInSources }, first.inquiry), frame, house.publicUrl);
  if (!answer) throw new Error("a refusal without figures breaks no law");
  await storeConversation(
    turn,
    conversation,
    answered.flatMap(({ topic }) => topic ?? []),
    house.registry,
  );
  return { answer: { ...answer, elapsedMs: performance.now() - started }, trace: traceOf(answered) };
}

interface AnsweredQuestion {
  inquiry: Inquiry;
  candidates: readonly Candidate[];
  decision: string;
  draft: Draft;
  topic: Topic | undefined;
}

async function answerQuestion(inquiry: Inquiry, house: AnsweringHouse): Promise<AnsweredQuestion> {
  const offers = await Promise.all(house.sources.map((source) => source(inquiry)));
  const candidates = offers.flat();
  const { winner, nearest, why } = choose(candidates);
  const request = readRequest(inquiry.understanding);
  const base = { inquiry, candidates, topic: (winner ?? nearest)?.topic };
  const refusal = request === undefined ? undefined : texts.refusals[request];
  if (refusal !== undefined) {
    const sentence = refusal;
    return {
      ...base,
      decision: `declined: ${request}`,
      draft: draftDecline({ sentence, nearby: nearest }, inquiry),
    };
  }
  if (winner && !comesFromCitedWork(winner, inquiry)) {
    const draft = draftDecline({ sentence: texts.workNotKnown, nearby: winner }, inquiry);
    return { ...base, decision: "declined: the document asked for is not known", draft };
  }
  if (winner?.draft.outcome === "declined") {
    const sentence = inquiry.understanding.time.direction === "future" ? texts.noFutureDate : undefined;
    return {
      ...base,
      decision: `declined: ${winner.origin}`,
      draft: draftDecline({ sentence, nearby: winner }, inquiry),
    };
  }
  if (winner) {
    return { ...base, decision: why, draft: await corroborate(winner.draft, house.knowledgeBase, inquiry) };
  }
  const draft = draftDecline({ sentence: texts.notInSources, nearby: nearest }, inquiry);
  return { ...base, decision: `declined: ${why}`, draft };
}

/** Who asks what a document says gets its words or none. */
function comesFromCitedWork({ draft, topic }: Candidate, { understanding }: Inquiry): boolean {
  const work = readCitedWork(understanding.folded);
  if (work === undefined) return true;
  const titles = draft.statements.flatMap(({ evidence }) => evidence.map(({ title }) => fold(title)));
  return titles.some((title) => title.includes(work)) || topic.subjects.some((id) => id.includes(work));
}

async function describeAsker(
  asker: Asker,
  { memberships }: Registry,
  today: CalendarDay,
): Promise<AskerProfile> {
  if (asker.kind === "anonymous") return { tier: tierOf([], undefined, today).tier, visibility: "public" };
  const { ags, role } = asker;
  const { tier } = tierOf(await memberships.of(ags), ags, today);
  const seesMembers = tier === "added-value" || role === "office" || role === "admin";
  return { tier, visibility: seesMembers ? "members" : "public", ags };
}

function traceOf(answered: readonly AnsweredQuestion[]): Trace {
  return {
    understood: Object.fromEntries(
      answered.map(({ inquiry: { understanding, asker } }) => {
        const { question, folded, asks, mentions, time, claims, terms, carried } = understanding;
        return [
          question,
          { folded, asks, mentions, time, claims, terms: [...terms], carried, tier: asker.tier },
        ];
      }),
    ),
    candidates: answered.flatMap(({ candidates }) =>
      [...candidates]
        .sort((a, b) => b.score - a.score)
        .map(({ origin, about, score, why }) => ({ origin, about, score, why })),
    ),
    decision: answered.map(({ decision }) => decision).join("; "),
  };
}
