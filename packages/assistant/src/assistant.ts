import type { Answer } from "@stadtlotse/domain";
import type { HandedOver, HandOverRequest } from "./handover/hand-over.js";
import type { Turn } from "./turn.js";

/** One conversation for every channel. */
export interface Assistant {
  /**
   * Answers one turn; every law of an `Answer` holds for what comes back.
   *
   * @throws AssistantError `INVALID_QUESTION` (empty, too long, nothing but control characters),
   *   `CONVERSATION_NOT_FOUND` (unknown, expired, or somebody else's)
   */
  answer(turn: Turn): Promise<Answer>;
  /** Answers and says how it came about. */
  explain(turn: Turn): Promise<{ answer: Answer; trace: Trace }>;
  /**
   * Makes a ticket or a topic proposal of a question that was not answered.
   *
   * @throws AssistantError `CONVERSATION_NOT_FOUND`, `ANSWER_NOT_FOUND` (unknown, answered, or somebody else's),
   *   `TOPIC_MISSING` (a proposal of which nothing would be left without the words of the question)
   * @throws RegistryError `CONFLICT` when it was handed over before; it carries what became of it
   */
  handOver<Kind extends keyof HandedOver>(request: HandOverRequest<Kind>): Promise<HandedOver[Kind]>;
  /**
   * Gets ready for what was changed as soon as nothing more is, so that the next question need not wait for it. Answers
   * tell of a change in any case.
   */
  recordsChanged(): void;
}

/** How an answer came about: what was understood, what was offered, and why the winner won. */
export interface Trace {
  understood: Record<string, unknown>;
  candidates: { origin: string; about: string; score: number; why: string }[];
  decision: string;
}
