/** The one port to a language model. A model words anew what has been found; it finds nothing itself. */
export interface LanguageModel {
  /**
   * Words a draft anew. `evidence` is what the draft's marks `[1]`, `[2]` … stand for, in their order.
   *
   * @throws LanguageModelError when nothing usable comes back, or comes too late for `signal`
   */
  reword(draft: string, evidence: readonly string[], signal: AbortSignal): Promise<string>;
  /** What the calls of this process have cost so far. */
  cost(): LanguageModelCost;
}

export interface LanguageModelCost {
  calls: number;
  tokensIn: number;
  tokensOut: number;
}

/** `LATE`: over the time limit; `UNREACHABLE`: no or half an answer; `REFUSED`: an HTTP error; `UNREADABLE`: no text. */
export type LanguageModelErrorCode = "LATE" | "UNREACHABLE" | "REFUSED" | "UNREADABLE";

/** Why a model gave no text. The message names neither question nor draft nor key. */
export class LanguageModelError extends Error {
  override readonly name = "LanguageModelError";

  constructor(
    readonly code: LanguageModelErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
