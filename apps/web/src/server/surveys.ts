import type {
  SeenSurveyRun,
  SurveyResponseRecord,
  SurveyRunEvaluation,
  SurveyRunRecord,
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

/** A run as the caller may see it, with their own answers; none where there are none yet. */
export async function readRun(
  id: string,
): Promise<{ run: SeenSurveyRun; answers: SurveyResponseRecord["answers"] }> {
  const request = { params: { path: { id } }, signal: timeout() };
  const run = await dataOf(client.GET("/v1/survey-runs/{id}", request));
  if (run.answeredOn === undefined) return { run, answers: {} };
  const { answers } = await dataOf(client.GET("/v1/survey-runs/{id}/response", request));
  return { run, answers };
}

/** @throws ApiError when the server refuses, with what is wrong with which answer */
export function answerRun(
  id: string,
  answers: SurveyResponseRecord["answers"],
): Promise<SurveyResponseRecord> {
  const options = { params: { path: { id } }, body: { answers }, signal: timeout() };
  return dataOf(client.PUT("/v1/survey-runs/{id}/response", options));
}
