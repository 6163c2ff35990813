import type { Rooms } from "../rooms.js";
import type { Tracer } from "./tracer.js";

type Traced = Pick<Rooms, "assistant" | "knowledgeBase">;

/** The rooms in which a request spends its time, each with a span of its own. */
export function traceRooms({ assistant, knowledgeBase }: Traced, tracer: Tracer): Traced {
  return {
    assistant: {
      ...assistant,
      answer: (turn) =>
        tracer.trace("assistant.answer", async (span) => {
          const answer = await assistant.answer(turn);
          span.set({ "answer.outcome": answer.outcome, "answer.origin": answer.origin });
          return answer;
        }),
    },
    knowledgeBase: {
      ...knowledgeBase,
      retrieve: (query, options) =>
        tracer.trace("knowledge-base.retrieve", () => knowledgeBase.retrieve(query, options)),
    },
  };
}
