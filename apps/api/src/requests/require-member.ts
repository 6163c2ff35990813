import { RequestError } from "../problems/request-error.js";
import type { Rooms } from "../rooms.js";
import type { Caller } from "./environment.js";
import { visibilityOf } from "./visibility-of.js";

/**
 * The municipality of a member that acts in its own name.
 *
 * @param detail the German sentence for everybody else
 * @throws RequestError `NOT_PERMITTED`
 */
export async function requireMember(
  caller: Caller,
  rooms: Pick<Rooms, "registry" | "today">,
  detail: string,
): Promise<string> {
  const { asker } = caller;
  if (asker.kind === "municipality" && (await visibilityOf(caller, rooms)) === "members") return asker.ags;
  throw new RequestError("NOT_PERMITTED", { detail });
}
