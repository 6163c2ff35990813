import { ApiError, type SurveyResponseRecord, type SurveyRunRecord } from "@stadtlotse/client";
import { useState } from "preact/hooks";
import { describeFailure } from "../server/describe-failure.js";
import { answerRun } from "../server/surveys.js";
import { useKeptTexts } from "../session/use-kept-texts.js";
import { type AnswerTexts, readAnswers, writeAnswers } from "./answer-text.js";
import { texts } from "./texts.de.js";

export interface SurveyAnswers {
  text: AnswerTexts;
  /** What is wrong, by the question. */
  faults: AnswerTexts;
  /** What became of the last sending. */
  message: { text: string; failed: boolean } | undefined;
  /** Something was typed that has not been sent. */
  isUnsent: boolean;
  type: (questionId: string, value: string) => void;
  send: () => void;
}

/** One's answers to a survey as they are typed; they outlast a reload until they are sent. */
export function useSurveyAnswers(
  run: SurveyRunRecord,
  given: SurveyResponseRecord["answers"],
): SurveyAnswers {
  const typed = useKeptTexts(`befragungen/${run.id}`);
  const [stored, setStored] = useState(() => writeAnswers(run.questions, given));
  const [faults, setFaults] = useState<AnswerTexts>({});
  const [message, setMessage] = useState<SurveyAnswers["message"]>();
  const text = { ...stored, ...typed.texts };
  const refuse = (found: AnswerTexts, said: string) => {
    setFaults(found);
    setMessage({ text: said, failed: true });
  };
  return {
    text,
    faults,
    message,
    isUnsent: Object.keys(typed.texts).length > 0,
    type(id, value) {
      typed.type(id, value);
      setFaults(({ [id]: _, ...others }) => others);
    },
    send() {
      const read = readAnswers(run.questions, text);
      if (read.faults) return refuse(read.faults, texts.faults);
      answerRun(run.id, read.answers).then(
        () => {
          setStored(text);
          typed.forget();
          setMessage({ text: texts.sent, failed: false });
        },
        (error: unknown) => refuse(faultsOf(error), describeFailure(error)),
      );
    },
  };
}

/** What the server says of single answers. */
function faultsOf(error: unknown): AnswerTexts {
  const errors = error instanceof ApiError ? (error.problem?.errors ?? []) : [];
  return Object.fromEntries(errors.map(({ field, message }) => [field.replace(/^answers\./, ""), message]));
}
