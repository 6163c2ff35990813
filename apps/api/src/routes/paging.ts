import * as z from "zod";
import { RequestError } from "../problems/request-error.js";

export const defaultLimit = 100;
export const maximumLimit = 500;

/** One page of a list, and where the next one begins. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    total: z.int().nonnegative().meta({ description: "Records that match the filters, on all pages." }),
    nextCursor: z.string().optional().meta({ description: "Absent on the last page." }),
  });
}

/**
 * Cuts one page out of a list whose order does not change between two requests. The cursor names the last record
 * seen, so a record that is added meanwhile neither repeats nor hides another.
 *
 * @throws RequestError `INVALID_REQUEST` for a cursor of another list
 */
export function paginate<Item>(
  items: readonly Item[],
  { limit, cursor }: { limit: number; cursor?: string | undefined },
  keyOf: (item: Item) => string,
): { items: Item[]; total: number; nextCursor?: string } {
  const start = cursor === undefined ? 0 : 1 + findPosition(items, decode(cursor), keyOf);
  const page = items.slice(start, start + limit);
  const last = page.at(-1);
  const isLastPage = last === undefined || start + limit >= items.length;
  return {
    items: page,
    total: items.length,
    ...(isLastPage ? {} : { nextCursor: encode(keyOf(last)) }),
  };
}

/** What leads to the next page where the form of the list has no place for a cursor. */
export function linkToNext(url: string, cursor: string): string {
  const { pathname, searchParams } = new URL(url);
  searchParams.set("cursor", cursor);
  return `<${pathname}?${searchParams}>; rel="next"`;
}

function findPosition<Item>(items: readonly Item[], key: string, keyOf: (item: Item) => string): number {
  const position = items.findIndex((item) => keyOf(item) === key);
  if (position >= 0) return position;
  throw new RequestError("INVALID_REQUEST", {
    errors: [{ field: "cursor", message: "„cursor“ gehört nicht zu dieser Liste." }],
  });
}

function encode(key: string): string {
  return Buffer.from(key, "utf8").toString("base64url");
}

function decode(cursor: string): string {
  return Buffer.from(cursor, "base64url").toString("utf8");
}
