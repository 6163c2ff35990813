import type { Database } from "@stadtlotse/database";
import type { Clock } from "../clock.js";
import { applyPatch, type Patch } from "../storage/apply-patch.js";
import type { ContentOf } from "../storage/record-fields.js";
import { createVersionedRecords, type VersionedRecords } from "../storage/versioned-records.js";
import { Tenant } from "./tenant.js";

/** Which municipality stands behind a Microsoft Entra tenant, as the office has looked it up. */
export interface Tenants extends Pick<VersionedRecords<Tenant>, "list" | "find"> {
  /** `undefined` for a tenant that nobody has entered, and for one that was revoked. */
  municipalityOf(tenantId: string): Promise<string | undefined>;
  /** @throws RegistryError `CONFLICT` when the tenant is known already */
  create(tenant: Omit<ContentOf<Tenant>, "revokedAt"> & { id: string }, actor: string): Promise<Tenant>;
  /**
   * `undefined` when there is no such tenant. A revoked one can be put into force again.
   *
   * @throws RegistryError `CONFLICT` when another change came first
   */
  change(id: string, change: TenantChange, actor: string): Promise<Tenant | undefined>;
}

export type TenantChange = Omit<Patch<Tenant>, "revokedAt"> & { revoked?: boolean | undefined };

const tenantKind = { name: "tenant", schema: Tenant };

export function createTenants(database: Database, clock: Clock): Tenants {
  const { list, find, create, change } = createVersionedRecords<Tenant>(database, clock, tenantKind);
  return {
    list,
    find,
    async municipalityOf(tenantId) {
      const tenant = await find(tenantId);
      return tenant?.revokedAt === undefined ? tenant?.ags : undefined;
    },
    create: ({ id, ...content }, actor) => create(id, content, { actor }),
    change: (id, { version, revoked, ...changes }, actor) =>
      change(id, version, (tenant) => revoke(applyPatch(Tenant, tenant, changes), revoked, clock), actor),
  };
}

function revoke({ revokedAt, ...tenant }: Tenant, revoked: boolean | undefined, clock: Clock): Tenant {
  if (revoked === false || (revoked === undefined && revokedAt === undefined)) return tenant;
  return { ...tenant, revokedAt: revokedAt ?? clock().toISOString() };
}
