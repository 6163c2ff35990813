import * as z from "zod";
import { CollaborationId } from "../networks/network.js";
import { CalendarDay } from "../time/calendar-date.js";

export const SurveyQuestionKind = z
  .enum(["single-choice", "multiple-choice", "number", "text"])
  .meta({ id: "SurveyQuestionKind" });
export type SurveyQuestionKind = z.infer<typeof SurveyQuestionKind>;

export const SurveyQuestion = z
  .object({
    id: z.string(),
    kind: SurveyQuestionKind,
    text: z.string(),
    options: z.array(z.string()).default([]).meta({ description: "For questions with a choice." }),
    required: z.boolean().default(false),
    feeds: z
      .enum(["topics", "exchange", "profile"])
      .optional()
      .meta({ description: "What the evaluation goes into." }),
  })
  .meta({ id: "SurveyQuestion" });
export type SurveyQuestion = z.infer<typeof SurveyQuestion>;

/** A survey that comes back, such as the Sommerbefragung. */
export const Survey = z
  .object({
    id: z.string(),
    name: z.string(),
    networkId: CollaborationId,
    purpose: z.string(),
    sourceId: z.string().optional(),
  })
  .meta({ id: "Survey" });
export type Survey = z.infer<typeof Survey>;

/** One run of a survey: its questions and the days on which it can be answered. */
export const SurveyRun = z
  .object({
    id: z.string(),
    surveyId: z.string(),
    year: z.int().min(1990).max(2100),
    opensOn: CalendarDay,
    closesOn: CalendarDay,
    questions: z.array(SurveyQuestion).min(1),
  })
  .meta({ id: "SurveyRun" });
export type SurveyRun = z.infer<typeof SurveyRun>;

/** What one member answered. A choice is the text of its option. */
export const SurveyResponse = z
  .object({
    id: z.string(),
    runId: z.string(),
    memberId: z.string(),
    submittedOn: CalendarDay,
    answers: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  })
  .meta({ id: "SurveyResponse" });
export type SurveyResponse = z.infer<typeof SurveyResponse>;
