import { Ags } from "@stadtlotse/domain";
import { Tenant } from "@stadtlotse/registry";
import * as z from "zod";
import { equals } from "./matches.js";
import { ags, idParameter } from "./parameters.js";
import { addChange, addCreation, addHistory } from "./record-changes.js";
import { addList } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";
import { typedText } from "./typed-text.js";

const example = "6f1f2d4c-3a9b-4a1e-9c55-0c8b7f9a2e10";

const TenantInput = z
  .strictObject({ id: z.guid().meta({ example }), ags: Ags, name: typedText(200).optional() })
  .meta({ id: "TenantInput" });

const TenantChange = z
  .strictObject({
    version: Tenant.shape.version,
    ags: Ags.optional(),
    name: typedText(200).optional(),
    revoked: z.boolean().optional(),
  })
  .meta({ id: "TenantChange" });

/** Which Microsoft Entra tenant stands for which municipality. */
export function addTenantRoutes(api: Api, context: RouteContext): void {
  const { tenants, audit } = context.rooms.registry;
  const tag = "Office";
  addList(api, context, {
    path: "/v1/tenants",
    operationId: "listTenants",
    tag,
    summary: "List the Entra tenants that stand for a municipality",
    title: "Entra-Mandanten",
    item: Tenant,
    filters: { municipality: ags.optional() },
    keyOf: ({ id }) => id,
    texts: ({ name, id }) => [name, id],
    orders: { name: ({ name }) => name, ags: ({ ags }) => ags, createdAt: ({ createdAt }) => createdAt },
    find: async ({ municipality }) =>
      (await tenants.list()).filter((tenant) => equals(tenant.ags, municipality)),
  });

  addCreation(api, {
    path: "/v1/tenants",
    operationId: "createTenant",
    tag,
    summary: "Enter the Entra tenant of a municipality",
    item: Tenant,
    input: TenantInput,
    create: (tenant, { owner }) => tenants.create(tenant, owner),
  });

  addChange(api, {
    path: "/v1/tenants/{id}",
    operationId: "changeTenant",
    tag,
    summary: "Change or revoke a tenant",
    item: Tenant,
    input: TenantChange,
    params: idParameter(example),
    missing: "Diesen Mandanten gibt es nicht.",
    change: (change, { owner }, { id }) => tenants.change(id, change, owner),
  });

  addHistory(api, {
    path: "/v1/tenants/{id}/history",
    operationId: "getTenantHistory",
    tag,
    summary: "Read every change of a tenant",
    params: idParameter(example),
    history: ({ id }) => audit.of(`tenant:${id}`),
  });
}
