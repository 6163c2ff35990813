import {
  type CalendarDay,
  covers,
  formatCalendarDate,
  type HandoverRoute,
  handoverRoutes as routesFor,
} from "@stadtlotse/domain";
import { handoverRoutes } from "@stadtlotse/domain/reference/handover-routes";
import {
  type Exchange,
  type Registry,
  type Ticket,
  type TopicProposalRecord,
  toldServices,
  type UnansweredQuestion,
} from "@stadtlotse/registry";
import { loadConversation } from "../conversation/conversations.js";
import { type Asker, AssistantError } from "../turn.js";
import { handoverTexts as texts } from "./texts.de.js";
import { namesOfTopics } from "./topics-of.js";

/** What an unanswered question becomes. */
export interface HandedOver {
  ticket: Ticket;
  "topic-proposal": TopicProposalRecord;
}

/** The wish to hand an unanswered question to people; of its words goes along what the asker consents to. */
export interface HandOverRequest<Kind extends keyof HandedOver = keyof HandedOver> {
  kind: Kind;
  conversationId: string;
  /** The newest unanswered one of the conversation by default. */
  answerId?: string;
  /** As the channel knows it: the house itself keeps no words. */
  question?: string;
  transcript?: readonly Exchange[];
  consent: { question: boolean; conversation: boolean };
  asker: Asker;
  /** As of a turn. */
  owner: string;
}

interface HandOverRooms {
  registry: Registry;
  today: () => CalendarDay;
}

/** Makes a ticket or a topic proposal of a question that was not answered. */
export async function handOver<Kind extends keyof HandedOver>(
  request: HandOverRequest<Kind>,
  { registry, today }: HandOverRooms,
): Promise<HandedOver[Kind]> {
  const { unanswered } = await loadConversation(request, registry);
  const answerId = request.answerId ?? unanswered.at(-1);
  const isTheirs = answerId !== undefined && unanswered.includes(answerId);
  const question = isTheirs ? await registry.unanswered.find(answerId) : undefined;
  if (!question) throw new AssistantError("ANSWER_NOT_FOUND", texts.answerNotFound);
  return creators[request.kind](question, request, registry, today());
}

type Create<Item> = (
  question: UnansweredQuestion,
  request: HandOverRequest,
  registry: Registry,
  today: CalendarDay,
) => Promise<Item>;

const creators: { [Kind in keyof HandedOver]: Create<HandedOver[Kind]> } = {
  ticket: ({ id, topics, unit }, request, { tickets }, today) => {
    const { transcript, consent } = request;
    return tickets.create(
      {
        id,
        topics: [...topics],
        ...responsibleOn(today, unit, topics),
        ...wordsOf(request),
        ...(consent.conversation && transcript !== undefined ? { transcript: [...transcript] } : {}),
      },
      ownerOf(request),
    );
  },
  "topic-proposal": async ({ id, topics, day }, request, registry, today) => {
    const { question, ags } = wordsOf(request);
    if (question === undefined && topics.length === 0) {
      throw new AssistantError("TOPIC_MISSING", texts.topicMissing);
    }
    return registry.topicProposals.create(
      {
        id,
        title: question ?? texts.proposedTopic(namesOfTopics(topics, await toldServices(registry))),
        reason: texts.proposalReason(formatCalendarDate(day)),
        topicIds: [...topics],
        proposedOn: today,
        origin: "unanswered-question",
        ...(ags === undefined ? {} : { ags }),
      },
      ownerOf(request),
    );
  },
};

/** The question and whose it is go together: without its words nobody learns who asked. */
function wordsOf({ question, consent, asker }: HandOverRequest): { question?: string; ags?: string } {
  if (!consent.question || question === undefined) return {};
  return { question, ...(asker.kind === "municipality" ? { ags: asker.ags } : {}) };
}

/** The unit that the answer named, if it is still responsible; else who is today. */
function responsibleOn(
  today: CalendarDay,
  unit: string | undefined,
  topics: readonly string[],
): Partial<Pick<HandoverRoute, "unit" | "contact">> {
  const named = handoverRoutes.find((route) => route.unit === unit && covers(route.validity, today));
  const route = named ?? routesFor(handoverRoutes, { subjects: topics, topicIds: topics }, today)[0];
  if (!route) return {};
  return { unit: route.unit, ...(route.contact === undefined ? {} : { contact: route.contact }) };
}

/** All who are anonymous share one name, so it is nobody's. */
function ownerOf({ owner, asker }: HandOverRequest): string | undefined {
  return asker.kind === "anonymous" && owner === "anonymous" ? undefined : owner;
}
