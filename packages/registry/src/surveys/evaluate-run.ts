import { evaluateSurvey, type Topic, topicsNamed } from "@stadtlotse/domain";
import * as z from "zod";
import type { SurveyResponseRecord, SurveyRunRecord } from "./survey-records.js";

const count = z.int().nonnegative();

const QuestionResult = z
  .discriminatedUnion("kind", [
    z.object({
      questionId: z.string(),
      kind: z.literal("choice"),
      answered: count,
      counts: z.array(z.object({ option: z.string(), count })),
    }),
    z.object({
      questionId: z.string(),
      kind: z.literal("number"),
      answered: count,
      mean: z.number(),
      smallest: z.number(),
      largest: z.number(),
    }),
    z.object({
      questionId: z.string(),
      kind: z.literal("text"),
      answered: count,
      texts: z.array(z.string()),
    }),
  ])
  .meta({ id: "SurveyQuestionResult" });

/** What came of one run. */
export const SurveyRunEvaluation = z
  .object({
    runId: z.string(),
    responses: count.meta({ description: "People who answered, those included whose data was erased." }),
    members: z.object({
      invited: count,
      answered: count.meta({ description: "Municipalities from which at least one person answered." }),
      percent: z.number().optional().meta({ description: "Missing when nobody was invited." }),
    }),
    questions: z.array(QuestionResult),
    textsByTopic: z
      .array(
        z.object({
          topicId: z.string().optional().meta({ description: "Missing for what names no known topic." }),
          texts: z.array(z.object({ questionId: z.string(), text: z.string() })),
        }),
      )
      .meta({ description: "Free texts without their authors; one that names two topics stands at both." }),
  })
  .meta({ id: "SurveyRunEvaluation" });
export type SurveyRunEvaluation = z.infer<typeof SurveyRunEvaluation>;

/** Counts of all answers, and the free texts by what they speak of. Each person counts once. */
export function evaluateRun(
  run: SurveyRunRecord,
  responses: readonly SurveyResponseRecord[],
  topics: readonly Topic[],
): SurveyRunEvaluation {
  const people = responses.map((response) => ({ ...response, memberId: response.id }));
  const { questions } = evaluateSurvey(run, people, 0);
  const invited = run.invitations.length;
  const answered = new Set(responses.flatMap(({ memberId }) => memberId ?? [])).size;
  return {
    runId: run.id,
    responses: responses.length,
    members: {
      invited,
      answered,
      ...(invited > 0 && { percent: Math.round((answered / invited) * 1000) / 10 }),
    },
    questions,
    textsByTopic: groupByTopic(questions, topics),
  };
}

function groupByTopic(
  questions: SurveyRunEvaluation["questions"],
  topics: readonly Topic[],
): SurveyRunEvaluation["textsByTopic"] {
  const groups = new Map<string | undefined, { questionId: string; text: string }[]>();
  for (const question of questions) {
    if (question.kind !== "text") continue;
    for (const text of question.texts) {
      const named = topicsNamed(topics, text).map(({ topic }) => topic.id);
      for (const topicId of named.length === 0 ? [undefined] : named) {
        groups.set(topicId, [...(groups.get(topicId) ?? []), { questionId: question.questionId, text }]);
      }
    }
  }
  return [...groups]
    .sort(([, left], [, right]) => right.length - left.length)
    .map(([topicId, texts]) => ({ ...(topicId === undefined ? {} : { topicId }), texts }));
}
