import {
  CollaborationId,
  covers,
  Membership,
  MembershipObservation,
  MembershipStatus,
} from "@stadtlotse/domain";
import { geoJsonOf } from "../formats/geojson.js";
import { equals } from "./matches.js";
import { municipalityByAgs } from "./municipality-by-ags.js";
import { ags, day } from "./parameters.js";
import { addList } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

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

  addList(api, context, {
    path: "/v1/memberships/observations",
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
