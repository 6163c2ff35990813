import type { Visibility } from "@stadtlotse/domain";
import type { Context } from "hono";
import type { ApiEnvironment, Caller } from "../requests/environment.js";
import { visibilityOf } from "../requests/visibility-of.js";
import type { Rooms } from "../rooms.js";

/** For whom something is read. */
export interface Reader {
  caller: Caller;
  /** What this caller may see; asked for once a request, and only where it matters. */
  visibility(): Promise<Visibility>;
}

/** Who reads, from a request. */
export function readerOf(c: Context<ApiEnvironment>, rooms: Rooms): Reader {
  const caller = c.get("caller");
  let known: Promise<Visibility> | undefined;
  return {
    caller,
    visibility() {
      known ??= visibilityOf(caller, rooms);
      return known;
    },
  };
}

/** Members' records are taken away here for all lists and records, so that no route can forget it. */
export async function withoutHidden<Item>(items: readonly Item[], reader: Reader): Promise<readonly Item[]> {
  if (!items.some(isForMembers) || (await reader.visibility()) === "members") return items;
  return items.filter((item) => !isForMembers(item));
}

function isForMembers(item: unknown): boolean {
  return typeof item === "object" && item !== null && Reflect.get(item, "visibility") === "members";
}
