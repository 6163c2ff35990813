import type { UnansweredReport } from "@stadtlotse/client";
import { client, timeout } from "./client.js";
import { dataOf } from "./data-of.js";

/** Counts of what was not answered, by topic, tier or unit. */
export function readUnanswered(by: string): Promise<UnansweredReport> {
  const query = { by: by as UnansweredReport["by"] };
  return dataOf(client.GET("/v1/unanswered", { params: { query }, signal: timeout() }));
}
