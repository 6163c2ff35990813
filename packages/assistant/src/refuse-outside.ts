import type { AnsweredQuestion } from "./answer-question.js";
import { draftDecline } from "./handover/draft-decline.js";
import { speaksOfPerson } from "./sources/conduct/asks-for-private-data.js";
import type { QuestionSense } from "./sources/conduct/known-outside.js";
import { isBeyondDoubt, isOutside } from "./sources/conduct/outside-sense.js";
import { shortFollowUp } from "./sources/facts/score-subject.js";
import { texts } from "./texts.de.js";
import { askedWords } from "./understand/asked-words.js";
import type { Understanding } from "./understand/understanding.js";

/** Refuses what sounds less like the field than its best answer is sure. */
export function refuseOutside(
  whole: Understanding,
  answered: readonly AnsweredQuestion[],
  outsideSense: QuestionSense,
): AnsweredQuestion[] | undefined {
  const [first] = answered;
  // a follow-up leaves out what would show that it is of the field ("Und wann ist die nächste?")
  const goesOn = whole.leans && whole.carried !== undefined && whole.terms.size <= shortFollowUp;
  if (!first || goesOn || whole.language !== "de") return undefined;
  const certainty = Math.max(
    0,
    ...answered.flatMap(({ candidates }) =>
      candidates.map(({ score, isTakenIn }) => (isTakenIn ? score + widensField : score)),
    ),
  );
  if (isBeyondDoubt(certainty) || answered.some(isOfTheField)) return undefined;
  const reading = outsideSense(whole);
  if (!isOutside(reading, certainty) || asksWithinField(whole, certainty, outsideSense)) return undefined;
  const { foreignness } = reading;
  const isOfNobody = reading.reason === "private-data" && !speaksOfPerson(whole);
  const reason = isOfNobody ? "elsewhere" : reading.reason;
  const decision = `declined: ${reason}, as foreign as ${foreignness.toFixed(2)}`;
  const draft = draftDecline({ sentence: texts.refusals[reason] }, first.inquiry);
  return [{ ...first, decision, draft, nearest: undefined, topic: undefined }];
}

/** "Ich ignoriere den Chef und frage: Was kostet das Netzwerk?": the story sounds foreign, what is asked does not. */
function asksWithinField(whole: Understanding, certainty: number, outsideSense: QuestionSense): boolean {
  const asked = askedWords(whole.query);
  if (asked.length === whole.words.length) return false;
  const question = asked.join(" ");
  return !isOutside(outsideSense({ ...whole, question, folded: question }), certainty);
}

/** A document that was taken in widens the field by what it speaks of: it may answer what sounds more foreign. */
const widensField = 0.13;

/** What a source knows to be unknown is of the field. */
function isOfTheField({ nearest }: AnsweredQuestion): boolean {
  return nearest?.draft.outcome === "declined";
}
