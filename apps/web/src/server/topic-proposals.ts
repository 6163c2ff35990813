import type { TopicProposalRecord, TopicTrace } from "@stadtlotse/client";
import { client, timeout } from "./client.js";
import { dataOf } from "./data-of.js";

/** @throws ApiError when the server refuses, with the proposal as it stands now where somebody else was faster */
export function changeProposal(
  { id, version }: Pick<TopicProposalRecord, "id" | "version">,
  state: TopicProposalRecord["state"],
): Promise<TopicProposalRecord> {
  const options = { params: { path: { id } }, body: { version, state }, signal: timeout() };
  return dataOf(client.PATCH("/v1/topic-proposals/{id}", options));
}

/** The working groups, sessions and publications that came of a proposal. */
export function traceProposal(id: string): Promise<TopicTrace> {
  const params = { path: { id } };
  return dataOf(client.GET("/v1/topic-proposals/{id}/trace", { params, signal: timeout() }));
}
