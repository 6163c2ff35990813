import type { Answer } from "@stadtlotse/domain";
import type { NameIndex } from "../names/name-index.js";
import { checkLaws } from "../verify/check-laws.js";
import { type Departure, findDeparture } from "./find-departure.js";
import {
  type LanguageModel,
  type LanguageModelCost,
  LanguageModelError,
  type LanguageModelErrorCode,
} from "./language-model.js";

/** Lets a language model word answers, where it keeps to them. */
export interface Rewording {
  /**
   * The answer in the model's words, or as it came: what the model does wrong costs nothing but its time limit.
   *
   * @param onWording called when the model is asked
   */
  reword(question: string, answer: Answer, names: NameIndex, onWording?: () => void): Promise<Answer>;
  usage(): RewordingUsage;
}

/** What the model cost and how often it was of use, since the start of the process. */
export interface RewordingUsage extends LanguageModelCost {
  reworded: number;
  /** Texts that came back and were not the draft any more, by what was wrong. */
  rejected: Readonly<Partial<Record<Departure | "law", number>>>;
  failed: Readonly<Partial<Record<LanguageModelErrorCode, number>>>;
}

export interface RewordingOptions {
  /** After this the draft goes out. */
  timeLimitMs?: number;
  /** After a failure the model is left alone for so long, so that not every asker waits for one that hangs. */
  restMs?: number;
}

/** Puts a language model behind the laws of an answer. */
export function createRewording(
  model: LanguageModel,
  { timeLimitMs = 8_000, restMs = 30_000 }: RewordingOptions = {},
): Rewording {
  const rejected: Partial<Record<Departure | "law", number>> = {};
  const failed: Partial<Record<LanguageModelErrorCode, number>> = {};
  let reworded = 0;
  let restsUntil = 0;

  return {
    usage: () => ({ ...model.cost(), reworded, rejected: { ...rejected }, failed: { ...failed } }),
    async reword(question, answer, names, onWording) {
      if (!canBeReworded(answer) || performance.now() < restsUntil) return answer;
      onWording?.();
      const text = await ask(answer);
      if (text === undefined) return answer;
      const worded: Answer = { ...answer, text, origin: "language-model" };
      const fault =
        findDeparture(answer.text, text, names) ??
        (checkLaws(question, worded).length > 0 ? "law" : undefined);
      if (fault !== undefined) {
        rejected[fault] = (rejected[fault] ?? 0) + 1;
        return answer;
      }
      reworded += 1;
      return worded;
    },
  };

  async function ask({ text, citations }: Answer): Promise<string | undefined> {
    const evidence = citations.map(({ quote }) => quote);
    try {
      return await model.reword(text, evidence, AbortSignal.timeout(timeLimitMs));
    } catch (error) {
      if (!(error instanceof LanguageModelError)) throw error;
      failed[error.code] = (failed[error.code] ?? 0) + 1;
      restsUntil = performance.now() + restMs;
      return undefined;
    }
  }
}

/** A refusal is worded with care already, and a list has no wording. */
function canBeReworded({ outcome, text }: Answer): boolean {
  return outcome === "answered" && !text.includes("\n");
}
