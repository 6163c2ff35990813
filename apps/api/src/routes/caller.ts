import { CalendarDay, Municipality, Tier, tierOf } from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import * as z from "zod";
import type { Caller } from "../requests/environment.js";
import type { CallerRole } from "../requests/permissions.js";
import type { Rooms } from "../rooms.js";
import { addRecord } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

const roles = ["anonymous", "staff", "office", "admin"] as const satisfies readonly CallerRole[];

const CallerRecord = z
  .object({
    role: z.enum(roles),
    municipality: Municipality.optional().meta({ description: "For whom the key speaks." }),
    tier: Tier.meta({ description: "What this caller is entitled to today." }),
    today: CalendarDay.meta({ description: "The day that counts as today here." }),
  })
  .meta({ id: "Caller", description: "Who calls, as far as it is proven." });

export function addCallerRoutes(api: Api, context: RouteContext): void {
  addRecord(api, context, {
    path: "/v1/caller",
    operationId: "getCaller",
    tag: "Networks",
    summary: "Read who calls, and with which rights",
    item: CallerRecord,
    params: z.strictObject({}),
    missing: "Dieser Schlüssel ist nicht bekannt.",
    find: (_, { caller }) => describe(caller, context.rooms),
  });
}

async function describe(
  { role, asker }: Caller,
  { registry, today }: Rooms,
): Promise<z.infer<typeof CallerRecord>> {
  if (asker.kind === "anonymous") return { role, tier: "basic", today: today() };
  const { ags } = asker;
  const municipality = municipalities.find((each) => each.ags === ags);
  const { tier } = tierOf(await registry.memberships.of(ags), ags, today());
  return { role, tier, today: today(), ...(municipality && { municipality }) };
}
