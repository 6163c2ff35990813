import { tierOf, type Visibility } from "@stadtlotse/domain";
import type { Rooms } from "../rooms.js";
import type { Caller } from "./environment.js";
import { isOffice } from "./is-office.js";

/** What a caller may see today: members' content is open to those with added value alone. */
export async function visibilityOf(
  caller: Caller,
  { registry, today }: Pick<Rooms, "registry" | "today">,
): Promise<Visibility> {
  if (isOffice(caller)) return "members"; // who keeps the records sees them
  const { asker } = caller;
  if (asker.kind === "anonymous") return "public";
  const { tier } = tierOf(await registry.memberships.of(asker.ags), asker.ags, today());
  return tier === "added-value" ? "members" : "public";
}
