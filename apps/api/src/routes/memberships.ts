import {
  CollaborationId,
  covers,
  Membership,
  MembershipObservation,
  MembershipStatus,
} from "@stadtlotse/domain";
import * as z from "zod";
import { geoJsonOf } from "../formats/geojson.js";
import { equals } from "./matches.js";
import { municipalityByAgs } from "./municipality-by-ags.js";
import { ags, day } from "./parameters.js";
import { addChange, addHistory } from "./record-changes.js";
import { addList } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";
import { typedText } from "./typed-text.js";

const membershipKey = z.strictObject({ network: CollaborationId, municipality: ags });

const MembershipInput = Membership.omit({ networkId: true, memberId: true, memberKind: true })
  .extend({
    source: typedText(500),
    seen: Membership.optional().meta({
      description:
        "The period as the caller has seen it, where there is one: refused where it stands otherwise.",
    }),
  })
  .strict()
  .meta({ id: "MembershipInput" });

const filters = { network: CollaborationId.optional(), municipality: ags.optional() };

/** Neither record has an id of its own: a cursor names it by what tells it from others. */
export function addMembershipRoutes(api: Api, context: RouteContext): void {
  const { memberships } = context.rooms.registry;
  addList(api, context, {
    path: "/v1/memberships",
    operationId: "listMemberships",
    tag: "Networks",
    summary: "List memberships",
    title: "Mitgliedschaften",
    item: Membership,
    filters: {
      ...filters,
      status: MembershipStatus.optional(),
      asOf: day.optional().meta({ description: "Only intervals that cover this day." }),
    },
    keyOf: ({ networkId, memberId, status, validity }) =>
      [networkId, memberId, status, validity.from, validity.to].join(" "),
    texts: ({ networkId, memberId }) => [networkId, memberId],
    orders: {
      network: ({ networkId }) => networkId,
      municipality: ({ memberId }) => memberId,
      from: ({ validity }) => validity.from,
      to: ({ validity }) => validity.to,
    },
    formats: [
      geoJsonOf(({ memberId, networkId, status, validity }: Membership) => {
        const municipality = municipalityByAgs.get(memberId);
        const { from, to } = validity;
        return {
          id: [networkId, memberId, status, from, to].join(" "),
          point: municipality?.point,
          properties: { name: municipality?.name, ags: memberId, networkId, status, from, to },
        };
      }),
    ],
    find: async ({ network, municipality, status, asOf }) =>
      (await memberships.list()).filter(
        (membership) =>
          equals(membership.networkId, network) &&
          equals(membership.memberId, municipality) &&
          equals(membership.status, status) &&
          (asOf === undefined || covers(membership.validity, asOf)),
      ),
  });

  addChange(api, {
    method: "put",
    path: "/v1/memberships/{network}/{municipality}",
    operationId: "recordMembership",
    tag: "Networks",
    summary: "Enter a period of membership, or correct the one that begins on the same day",
    item: Membership,
    input: MembershipInput,
    params: membershipKey,
    missing: "Diese Kommune gibt es in Nordrhein-Westfalen nicht.",
    change: ({ status, validity, leaveReason, source, seen }, { owner }, { network, municipality }) =>
      municipalityByAgs.has(municipality)
        ? memberships.record(
            {
              networkId: network,
              memberId: municipality,
              memberKind: "municipality",
              status,
              validity,
              source,
              ...(leaveReason && { leaveReason }),
            },
            owner,
            seen,
          )
        : undefined,
  });

  addHistory(api, {
    path: "/v1/memberships/{network}/{municipality}/history",
    operationId: "getMembershipHistory",
    tag: "Networks",
    summary: "Read every change of a municipality's periods in a network",
    params: membershipKey,
    history: ({ network, municipality }) => memberships.history(network, municipality),
  });

  addList(api, context, {
    path: "/v1/membership-observations",
    operationId: "listMembershipObservations",
    tag: "Networks",
    summary: "List who was seen as a member, and when",
    title: "Beobachtete Mitgliedschaften",
    item: MembershipObservation,
    filters,
    keyOf: ({ networkId, memberId, asOf, sourceId }) => [networkId, memberId, asOf, sourceId].join(" "),
    texts: ({ networkId, memberId }) => [networkId, memberId],
    orders: {
      network: ({ networkId }) => networkId,
      municipality: ({ memberId }) => memberId,
      asOf: ({ asOf }) => asOf,
    },
    find: async ({ network, municipality }) =>
      (await memberships.observations()).filter(
        (observation) => equals(observation.networkId, network) && equals(observation.memberId, municipality),
      ),
  });
}
