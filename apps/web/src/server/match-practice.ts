import type { BestPracticeMatches, paths } from "@stadtlotse/client";
import { client, timeout } from "./client.js";
import { dataOf } from "./data-of.js";

type Query = NonNullable<paths["/v1/best-practice-matches"]["get"]["parameters"]["query"]>;

/**
 * Good practice for a wish, which is given as JSON, best first.
 *
 * @throws ApiError when the server refuses
 */
export function matchPractice(wish: string): Promise<BestPracticeMatches> {
  const query: Query = JSON.parse(wish);
  return dataOf(client.GET("/v1/best-practice-matches", { params: { query }, signal: timeout() }));
}
