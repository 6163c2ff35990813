import type { MembershipChange, MembershipImport } from "@stadtlotse/client";
import { client, timeout } from "./client.js";
import { dataOf } from "./data-of.js";

/** @throws ApiError when the server refuses; wrong lines are no refusal, they are named */
export function importMemberships(csv: string, { preview }: { preview: boolean }): Promise<MembershipImport> {
  return dataOf(client.POST("/v1/membership-imports", { body: { csv, preview }, signal: timeout() }));
}

/** @throws ApiError when a record has been changed since */
export async function revertMemberships(changes: MembershipChange[]): Promise<void> {
  await dataOf(client.POST("/v1/membership-reversals", { body: { changes }, signal: timeout() }));
}
