export type KnowledgeBaseErrorCode = "INVALID_STATEMENT" | "LIBRARY_UNREADABLE" | "OVERTAKEN";

/** What a caller of the knowledge base got wrong, or what broke; what is wrong with a file is never thrown. */
export class KnowledgeBaseError extends Error {
  override readonly name = "KnowledgeBaseError";

  constructor(
    readonly code: KnowledgeBaseErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
