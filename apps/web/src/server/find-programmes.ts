import type { ProgrammeMatches, paths } from "@stadtlotse/client";
import { client, timeout } from "./client.js";
import { dataOf } from "./data-of.js";

/** What somebody plans; what is not named is not known. */
export interface ProgrammeWish {
  measure: string[];
  municipality?: string;
  applicant?: string;
  settlement?: string;
  concept?: string;
}

type Query = NonNullable<paths["/v1/programme-matches"]["get"]["parameters"]["query"]>;

/**
 * Programmes for a wish, which is given as JSON.
 *
 * @throws ApiError when the server refuses
 */
export function findProgrammes(wish: string): Promise<ProgrammeMatches> {
  // its values come from the server's own labels
  const query = JSON.parse(wish) as Query;
  return dataOf(client.GET("/v1/programme-matches", { params: { query }, signal: timeout() }));
}
