/** Who asks, as far as it is proven. What people say of themselves is not part of it. */
export type Asker =
  | { kind: "anonymous" }
  /** A key or tenant that stands for a municipality. */
  | { kind: "municipality"; ags: string; role: "staff" | "office" | "admin" };

/** One question of one conversation. */
export interface Turn {
  /** 1 to 2000 characters after trimming. */
  question: string;
  conversationId?: string;
  asker: Asker;
  /**
   * To whom the conversation belongs: an opaque name that a channel derives from a proven identity
   * (`key:ID`, `teams:HASH`), or `anonymous`. Another owner's conversation does not exist for the asker.
   */
  owner: string;
  /** `false`: neither conversation nor answer is stored (the terminal, which writes nothing). */
  remember?: boolean;
  /** Called when a language model begins to word the answer, which takes seconds; never where none is asked. */
  onWording?: () => void;
}

export type AssistantErrorCode =
  | "INVALID_QUESTION"
  | "CONVERSATION_NOT_FOUND"
  | "ANSWER_NOT_FOUND"
  | "TOPIC_MISSING";

/** What a caller got wrong; the message is a German sentence that a user may read. */
export class AssistantError extends Error {
  override readonly name = "AssistantError";

  constructor(
    readonly code: AssistantErrorCode,
    message: string,
  ) {
    super(message);
  }
}
