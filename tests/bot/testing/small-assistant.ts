import { type Assistant, AssistantError, type Turn } from "@stadtlotse/assistant";
import type { Answer } from "@stadtlotse/domain";

export interface SmallAssistant extends Assistant {
  /** What was asked, in order. */
  turns: Turn[];
  /** The next turn throws this. */
  failNext(error: Error): void;
  /** All conversations are gone, as after their retention. */
  forget(): void;
}

/** An assistant that knows one answer, and keeps the promises of the interface about questions and conversations. */
export function createSmallAssistant(changes: Partial<Answer> = {}): SmallAssistant {
  const turns: Turn[] = [];
  const owners = new Map<string, string>();
  const failures: Error[] = [];

  const answer = async (turn: Turn): Promise<Answer> => {
    turns.push(turn);
    const failure = failures.shift();
    if (failure !== undefined) throw failure;
    if (turn.question.length > 2000) {
      throw new AssistantError("INVALID_QUESTION", "Die Frage ist zu lang: höchstens 2000 Zeichen.");
    }
    const conversationId = turn.conversationId ?? `conversation-${turns.length}`;
    if (turn.conversationId !== undefined && owners.get(turn.conversationId) !== turn.owner) {
      throw new AssistantError("CONVERSATION_NOT_FOUND", "Diese Unterhaltung gibt es nicht.");
    }
    owners.set(conversationId, turn.owner);
    return { ...magazineAnswer, id: `answer-${turns.length}`, conversationId, ...changes };
  };
  return {
    turns,
    failNext: (error) => failures.push(error),
    forget: () => owners.clear(),
    answer,
    handOver: () => Promise.reject(new Error("nothing was left unanswered")),
    recordsChanged: () => undefined,
    explain: async (turn) => ({
      answer: await answer(turn),
      trace: { understood: {}, candidates: [], decision: "the only one" },
    }),
  };
}

const magazineAnswer: Answer = {
  id: "",
  conversationId: "",
  outcome: "answered",
  text: "Das Magazin **Innenstadt** erscheint zweimal im Jahr. [1]",
  citations: [
    {
      number: 1,
      title: "Broschüre Netzwerk Innenstadt NRW, Stand März 2021",
      source: "broschuere.pdf",
      locator: { page: 12 },
      quote: "Das Magazin Innenstadt erscheint zweimal im Jahr.",
      asOf: "2021-03",
      url: "http://127.0.0.1:3000/dokumente/broschuere#seite=12",
    },
  ],
  calculations: [],
  conflicts: [],
  suggestions: ["Wer bekommt das Magazin?"],
  handover: null,
  tier: "basic",
  origin: "passages",
  elapsedMs: 1,
};
