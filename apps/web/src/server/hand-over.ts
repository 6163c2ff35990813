import { ApiError, type HandOverInput } from "@stadtlotse/client";
import { client, timeout } from "./client.js";
import { dataOf } from "./data-of.js";

/** What an unanswered question has become. */
export type Receipt =
  | { kind: "ticket"; id: string; unit?: string }
  | { kind: "topic-proposal"; title: string };

/**
 * Hands an unanswered question to people. A question that was handed over before gives the same receipt again.
 *
 * @throws ApiError when the server refuses
 */
export async function handOver(kind: Receipt["kind"], body: HandOverInput): Promise<Receipt> {
  const options = { body, signal: timeout() };
  try {
    return toReceipt(
      kind,
      kind === "ticket"
        ? await dataOf(client.POST("/v1/tickets", options))
        : await dataOf(client.POST("/v1/topic-proposals", options)),
    );
  } catch (error) {
    const current = error instanceof ApiError ? error.problem?.current : undefined;
    if (current === undefined) throw error;
    return toReceipt(kind, current);
  }
}

function toReceipt(
  kind: Receipt["kind"],
  { id, unit, title }: { id?: unknown; unit?: unknown; title?: unknown },
): Receipt {
  if (kind === "topic-proposal") return { kind, title: String(title) };
  return { kind, id: String(id), ...(typeof unit === "string" ? { unit } : {}) };
}
