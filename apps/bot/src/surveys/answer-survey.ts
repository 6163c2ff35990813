import { formatCalendarDate, type SurveyQuestion, type SurveyResponse } from "@stadtlotse/domain";
import { RegistryError } from "@stadtlotse/registry";
import { answerInput, surveyCard } from "../cards/survey-card.js";
import type { BotRooms, ChatRequest, Reply } from "../conversations/chat-request.js";
import { plainMessage } from "../messages/outgoing-message.js";

type Answers = SurveyResponse["answers"];

/** Stores what somebody answers; the card then holds their answers, to be changed until the run closes. */
export async function answerSurvey(
  runId: string,
  { activity, asker, owner, texts }: ChatRequest,
  { registry, today }: BotRooms,
): Promise<Reply> {
  if (asker.kind === "anonymous") return { message: plainMessage(texts.municipalityNeeded) };
  const run = await registry.surveys.runs.find(runId);
  if (run === undefined) return { message: plainMessage(texts.recordGone) };
  const answers = readAnswers(run.questions, activity.value);
  try {
    await registry.surveys.respond(runId, { ags: asker.ags, answers, on: today() }, owner);
  } catch (error) {
    if (!(error instanceof RegistryError) || error.reason === undefined) throw error;
    return { message: plainMessage(error.reason) };
  }
  const survey = await registry.surveys.find(run.surveyId);
  const thanks = texts.surveyAnswered(formatCalendarDate(run.closesOn));
  return { message: plainMessage(thanks, [surveyCard(run, survey, answers)]), replacesCard: true };
}

/** Inputs are texts, whatever the question asks for; one that was left open is no answer. */
function readAnswers(questions: readonly SurveyQuestion[], value: unknown): Answers {
  const inputs = new Map<string, unknown>(
    typeof value === "object" && value !== null ? Object.entries(value) : [],
  );
  const entries = questions.flatMap((question): [string, Answers[string]][] => {
    const input = inputs.get(answerInput(question.id));
    if (input === undefined || input === null || input === "") return [];
    return [[question.id, readAnswer(question, String(input))]];
  });
  return Object.fromEntries(entries);
}

function readAnswer({ kind, options }: SurveyQuestion, input: string): Answers[string] {
  if (kind === "multiple-choice") return input.split(",").map((index) => options[Number(index)] ?? input);
  const number = Number(input);
  return kind === "number" && Number.isFinite(number) ? number : input;
}
