import { tierOf, type Visibility } from "@stadtlotse/domain";
import type { Rooms } from "../rooms.js";
import type { Caller } from "./environment.js";

/** What a caller may see today: members' content is open to those with added value alone. */
export async function visibilityOf(
  { asker }: Caller,
  { registry, today }: Pick<Rooms, "registry" | "today">,
): Promise<Visibility> {
  if (asker.kind === "anonymous") return "public";
  if (asker.role !== "staff") return "members"; // who keeps the records sees them
  const { tier } = tierOf(await registry.memberships.of(asker.ags), asker.ags, today());
  return tier === "added-value" ? "members" : "public";
}
