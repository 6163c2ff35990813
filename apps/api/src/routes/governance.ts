import {
  Body,
  BodyKind,
  CollaborationId,
  covers,
  governanceOn,
  RoleHolding,
  RoleKind,
} from "@stadtlotse/domain";
import { admissionRules, financing, partnerships } from "@stadtlotse/domain/reference/governance";
import { BodyRecord, FeeRuleRecord, NetworkOfficeRecord, RoleRecord } from "@stadtlotse/registry";
import * as z from "zod";
import { equals } from "./matches.js";
import { addOfficeRecords, statedByOffice } from "./office-records.js";
import { ags, day } from "./parameters.js";
import { addRecord } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

const tag = "Networks";
const network = CollaborationId.optional();
const on = day.optional().meta({ description: "Only what holds on this day." });

const NetworkGovernance = z
  .object({ networkId: CollaborationId, on: z.string(), bodies: z.array(Body), roles: z.array(RoleHolding) })
  .meta({
    id: "NetworkGovernance",
    description: "Bodies and roles of a network on a day, those included that come with another role.",
  });

/** How networks are run: who holds which role, which bodies there are, how an office is reached, what members pay. */
export function addGovernanceRoutes(api: Api, context: RouteContext): void {
  addRoles(api, context);
  addBodies(api, context);
  addOffices(api, context);
  addFeeRules(api, context);
  const { rooms } = context;

  addRecord(api, context, {
    path: "/v1/networks/{id}/governance",
    operationId: "getNetworkGovernance",
    tag,
    summary: "Read how a network is run on a day",
    item: NetworkGovernance,
    params: z.strictObject({ id: CollaborationId }),
    query: { on: day.optional() },
    missing: "Dieses Netzwerk gibt es nicht.",
    async find({ id }, _, query) {
      const [roles, bodies] = await Promise.all([rooms.registry.roles.list(), rooms.registry.bodies.list()]);
      const shown = {
        roles: roles.filter(({ withdrawn }) => !withdrawn),
        bodies: bodies.filter(({ withdrawn }) => !withdrawn),
        partnerships,
        financing,
        admissionRules,
      };
      const asked = query.on ?? rooms.today();
      const { bodies: standing, roles: held } = governanceOn(id, asked, shown);
      return { networkId: id, on: asked, bodies: standing, roles: held };
    },
  });
}

function addRoles(api: Api, context: RouteContext): void {
  addOfficeRecords(api, context, {
    path: "/v1/roles",
    tag,
    operations: {
      list: "listRoles",
      get: "getRole",
      create: "createRole",
      change: "changeRole",
      history: "getRoleHistory",
    },
    nouns: ["who holds a role", "who holds which role, from when to when"],
    title: "Ämter in den Netzwerken",
    missing: "Dieses Amt gibt es nicht.",
    example: "stadtentwicklung-chair-2024",
    schema: RoleRecord,
    name: "Role",
    store: ({ roles }) => roles,
    filters: { network, role: RoleKind.optional(), municipality: ags.optional(), on },
    accepts: (holding, { network: networkId, role, municipality, on: asked }) =>
      equals(holding.networkId, networkId) &&
      equals(holding.role, role) &&
      equals(holding.ags, municipality) &&
      (asked === undefined || covers(holding.validity, asked)),
    texts: ({ person, organisation, title }) => [person, organisation, title],
    orders: { from: ({ validity }) => validity.from, person: ({ person }) => person },
    defaults: statedByOffice,
  });
}

function addBodies(api: Api, context: RouteContext): void {
  addOfficeRecords(api, context, {
    path: "/v1/bodies",
    tag,
    operations: {
      list: "listBodies",
      get: "getBody",
      create: "createBody",
      change: "changeBody",
      history: "getBodyHistory",
    },
    nouns: ["a body of a network", "bodies of the networks"],
    title: "Gremien der Netzwerke",
    missing: "Dieses Gremium gibt es nicht.",
    example: "stadtentwicklung-board",
    schema: BodyRecord,
    name: "Body",
    store: ({ bodies }) => bodies,
    filters: { network, kind: BodyKind.optional() },
    accepts: (body, { network: networkId, kind }) =>
      equals(body.networkId, networkId) && equals(body.kind, kind),
    texts: ({ name, composition }) => [name, composition],
    orders: { name: ({ name }) => name },
    defaults: statedByOffice,
  });
}

function addOffices(api: Api, context: RouteContext): void {
  addOfficeRecords(api, context, {
    path: "/v1/offices",
    tag,
    operations: {
      list: "listOffices",
      get: "getOffice",
      create: "createOffice",
      change: "changeOffice",
      history: "getOfficeHistory",
    },
    nouns: ["the office of a network", "offices of the networks"],
    title: "Geschäftsstellen der Netzwerke",
    missing: "Diese Geschäftsstelle gibt es nicht.",
    example: "innenstadt-2021",
    schema: NetworkOfficeRecord,
    name: "NetworkOffice",
    store: ({ offices }) => offices,
    filters: { network, on },
    accepts: (office, { network: networkId, on: asked }) =>
      equals(office.networkId, networkId) &&
      (asked === undefined || office.validity === undefined || covers(office.validity, asked)),
    texts: ({ name, operator, address }) => [name, operator?.name, address],
    orders: { name: ({ name }) => name },
    defaults: statedByOffice,
  });
}

function addFeeRules(api: Api, context: RouteContext): void {
  addOfficeRecords(api, context, {
    path: "/v1/fee-rules",
    tag,
    operations: {
      list: "listFeeRules",
      get: "getFeeRule",
      create: "createFeeRule",
      change: "changeFeeRule",
      history: "getFeeRuleHistory",
    },
    nouns: ["what members pay in a period", "what members pay, by period"],
    title: "Mitgliedsbeiträge",
    missing: "Diese Beitragsregel gibt es nicht.",
    example: "stadtentwicklung-2024",
    schema: FeeRuleRecord,
    name: "FeeRule",
    store: ({ feeRules }) => feeRules,
    filters: { network, on },
    accepts: (rule, { network: networkId, on: asked }) =>
      equals(rule.networkId, networkId) && (asked === undefined || covers(rule.validity, asked)),
    texts: ({ note }) => [note],
    orders: { from: ({ validity }) => validity.from },
    defaults: statedByOffice,
  });
}
