import type { Problem } from "@stadtlotse/client";
import { timeout } from "./client.js";
import { dataOf } from "./data-of.js";

/** As many records as the server gives at once. */
const limit = 500;

interface Page<Item> {
  items: Item[];
  nextCursor?: string | undefined;
}

interface PageRequest {
  query: { limit: number; cursor?: string };
  signal: AbortSignal;
}

/**
 * All records of a list, page by page.
 *
 * @throws ApiError when the server refuses
 * @example
 * readAll(({ query, signal }) => client.GET("/v1/topics", { params: { query }, signal }))
 */
export async function readAll<Item>(
  readPage: (request: PageRequest) => Promise<{ data?: Page<Item>; error?: Problem; response: Response }>,
): Promise<Item[]> {
  const all: Item[] = [];
  let cursor: string | undefined;
  do {
    const query = { limit, ...(cursor === undefined ? {} : { cursor }) };
    const page: Page<Item> = await dataOf(readPage({ query, signal: timeout() }));
    all.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return all;
}
