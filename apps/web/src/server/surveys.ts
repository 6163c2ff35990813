import {
  ApiError,
  type SurveyResponseRecord,
  type SurveyRunEvaluation,
  type SurveyRunRecord,
} from "@stadtlotse/client";
import { client, timeout } from "./client.js";
import { dataOf } from "./data-of.js";

/** Counts of all answers to a run, and free texts by topic. */
export function evaluateRun(id: string): Promise<SurveyRunEvaluation> {
  const params = { path: { id } };
  return dataOf(client.GET("/v1/survey-runs/{id}/evaluation", { params, signal: timeout() }));
}

/**
 * Invites all members of any network; who was invited before is not invited again.
 *
 * @throws ApiError when the server refuses
 */
export function inviteMembers({
  id,
  version,
}: Pick<SurveyRunRecord, "id" | "version">): Promise<SurveyRunRecord> {
  const options = { params: { path: { id } }, body: { version }, signal: timeout() };
  return dataOf(client.POST("/v1/survey-runs/{id}/invitations", options));
}

/** A run as the caller may see it. */
export function readRun(id: string): Promise<SurveyRunRecord> {
  const params = { path: { id } };
  return dataOf(client.GET("/v1/survey-runs/{id}", { params, signal: timeout() }));
}

/** One's own answers to a run; none where there are none yet. */
export async function readOwnAnswers(id: string): Promise<SurveyResponseRecord["answers"]> {
  const params = { path: { id } };
  try {
    return (await dataOf(client.GET("/v1/survey-runs/{id}/response", { params, signal: timeout() }))).answers;
  } catch (error) {
    if (error instanceof ApiError && error.problem?.code === "NOT_FOUND") return {};
    throw error;
  }
}

/** @throws ApiError when the server refuses, with what is wrong with which answer */
export function answerRun(
  id: string,
  answers: SurveyResponseRecord["answers"],
): Promise<SurveyResponseRecord> {
  const options = { params: { path: { id } }, body: { answers }, signal: timeout() };
  return dataOf(client.PUT("/v1/survey-runs/{id}/response", options));
}
