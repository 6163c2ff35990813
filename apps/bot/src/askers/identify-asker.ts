import type { Asker } from "@stadtlotse/assistant";
import type { Tenants } from "@stadtlotse/registry";
import { type IncomingActivity, tenantOf } from "../activity.js";

/** Who works for the office: the object ids of their accounts, as Microsoft Entra shows them. */
export type OfficeAccounts = ReadonlySet<string>;

/**
 * Who asks, as far as it is proven: the tenant that the delivery comes from stands for a municipality once the office
 * has said so; an unknown one stands for nobody, and its people get the basic offer.
 */
export async function identifyAsker(
  activity: IncomingActivity,
  tenants: Pick<Tenants, "municipalityOf">,
  officeAccounts: OfficeAccounts,
): Promise<Asker> {
  const tenant = tenantOf(activity);
  const ags = tenant === undefined ? undefined : await tenants.municipalityOf(tenant);
  if (ags === undefined) return { kind: "anonymous" };
  const isOffice = officeAccounts.has(activity.from.aadObjectId ?? "");
  return { kind: "municipality", ags, role: isOffice ? "office" : "staff" };
}
