import type { Answer } from "@stadtlotse/domain";
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
}

/** How an answer came about: what was understood, what was offered, and why the winner won. */
export interface Trace {
  understood: Record<string, unknown>;
  candidates: { origin: string; about: string; score: number; why: string }[];
  decision: string;
}
