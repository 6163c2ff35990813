import type { Conflict, ConflictDecisionInput, RecordHistory } from "@stadtlotse/client";
import { client, timeout } from "./client.js";
import { dataOf } from "./data-of.js";

export function readConflict(id: string): Promise<Conflict> {
  return dataOf(client.GET("/v1/conflicts/{id}", { params: { path: { id } }, signal: timeout() }));
}

/**
 * Decides a conflict, or decides it anew on the version that was seen.
 *
 * @throws ApiError when the server refuses, with the decision as it stands now where somebody else was faster
 */
export async function decideConflict(
  id: string,
  version: number | undefined,
  verdict: ConflictDecisionInput,
): Promise<void> {
  const request = { params: { path: { id } }, signal: timeout() };
  await dataOf(
    version === undefined
      ? client.POST("/v1/conflicts/{id}/decision", { ...request, body: verdict })
      : client.PATCH("/v1/conflicts/{id}/decision", { ...request, body: { version, ...verdict } }),
  );
}

/** Makes a conflict as open as if nobody had decided it. */
export async function reopenConflict(id: string, version: number): Promise<void> {
  const body = { version, withdrawn: true };
  await dataOf(
    client.PATCH("/v1/conflicts/{id}/decision", { params: { path: { id } }, body, signal: timeout() }),
  );
}

/** Every decision on a conflict, oldest first. */
export async function readDecisionHistory(id: string): Promise<RecordHistory["entries"]> {
  const params = { path: { id } };
  const { entries } = await dataOf(
    client.GET("/v1/conflicts/{id}/decision/history", { params, signal: timeout() }),
  );
  return entries;
}
