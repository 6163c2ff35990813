import { type CalendarDay, Entitlement, entitlements, serviceMatrixOn, Tier } from "@stadtlotse/domain";
import { type Registry, toldServices } from "@stadtlotse/registry";
import * as z from "zod";
import { municipalityByAgs, noSuchMunicipality } from "./municipality-by-ags.js";
import { agsParameter, day } from "./parameters.js";
import { addRecord } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

export const MunicipalityEntitlements = z
  .object({
    ags: z.string(),
    on: z.string().meta({ description: "The day for which this holds." }),
    tier: Tier,
    basis: z.string().meta({ description: "German sentence that names the version of the matrix." }),
    caveats: z.array(z.string()).meta({ description: "German sentences that must be said with it." }),
    entitlements: z.array(Entitlement),
  })
  .meta({ id: "MunicipalityEntitlements" });
export type MunicipalityEntitlements = z.infer<typeof MunicipalityEntitlements>;

export function addEntitlementRoutes(api: Api, context: RouteContext): void {
  const { rooms } = context;
  addRecord(api, context, {
    path: "/v1/municipalities/{ags}/entitlements",
    operationId: "getEntitlements",
    tag: "Networks",
    summary: "What a municipality is entitled to on a day: every service with a yes or a no, and the reason",
    item: MunicipalityEntitlements,
    params: agsParameter,
    query: { on: day.optional() },
    missing: noSuchMunicipality,
    find: async ({ ags }, _, { on = rooms.today() }) =>
      municipalityByAgs.has(ags) ? entitlementsOn(ags, on, rooms.registry) : undefined,
  });
}

/** What a municipality is entitled to on a day, by its memberships and the services as they are recorded. */
export async function entitlementsOn(
  ags: string,
  on: CalendarDay,
  registry: Pick<Registry, "memberships" | "services">,
): Promise<MunicipalityEntitlements> {
  const [memberships, services] = await Promise.all([registry.memberships.of(ags), toldServices(registry)]);
  const { decision, ...report } = entitlements({ ags, memberships }, on, serviceMatrixOn(services, on));
  return { ags, on, tier: decision.tier, ...report };
}
