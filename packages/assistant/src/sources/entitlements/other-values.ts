import type { QuestionKind } from "../../understand/question-kind.js";

/** Who wants a number, a date or a place does not ask whether something is theirs. */
export const otherValues = new Set<QuestionKind>(["how-many", "how-often", "when", "where"]);
