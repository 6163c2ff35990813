import { texts } from "../texts.de.js";
import { AssistantError } from "../turn.js";

const maxLength = 2000;

/**
 * The question as it is worked with: composed Unicode, without control characters, white space reduced.
 *
 * @throws AssistantError `INVALID_QUESTION` when nothing readable is left or it is longer than 2000 characters
 */
export function readQuestion(raw: string): string {
  const question = raw
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]+/gu, " ")
    .replace(/\p{Cs}/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (raw.trim().length > maxLength)
    throw new AssistantError("INVALID_QUESTION", texts.questionTooLong(maxLength));
  if (question === "") throw new AssistantError("INVALID_QUESTION", texts.questionEmpty);
  return question;
}
