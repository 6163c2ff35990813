import type { Asker } from "@stadtlotse/assistant";
import type { Tenants } from "@stadtlotse/registry";
import { type IncomingActivity, tenantOf } from "../activity.js";

/**
 * Who asks, as far as it is proven: the tenant that the delivery comes from stands for a municipality once the office
 * has said so; an unknown one stands for nobody, and its people get the basic offer.
 *
 * @param isOffice whether they have proven that they act for the office, which somebody of a known tenant alone can
 */
export async function identifyAsker(
  activity: IncomingActivity,
  tenants: Pick<Tenants, "municipalityOf">,
  isOffice: boolean,
): Promise<Asker> {
  const tenant = tenantOf(activity);
  const ags = tenant === undefined ? undefined : await tenants.municipalityOf(tenant);
  if (ags === undefined) return { kind: "anonymous" };
  return { kind: "municipality", ags, role: isOffice ? "office" : "staff" };
}
