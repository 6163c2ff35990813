import {
  CollaborationId,
  covers,
  Membership,
  MembershipObservation,
  MembershipStatus,
} from "@stadtlotse/domain";
import { equals } from "./matches.js";
import { paginate } from "./paging.js";
import { ags, day } from "./parameters.js";
import { listRoute } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

const filters = { network: CollaborationId.optional(), municipality: ags.optional() };

const listMemberships = listRoute({
  path: "/v1/memberships",
  operationId: "listMemberships",
  tag: "Networks",
  summary: "List memberships",
  item: Membership,
  filters: {
    ...filters,
    status: MembershipStatus.optional(),
    asOf: day.optional().meta({ description: "Only intervals that cover this day." }),
  },
});

const listObservations = listRoute({
  path: "/v1/memberships/observations",
  operationId: "listMembershipObservations",
  tag: "Networks",
  summary: "List who was seen as a member, and when",
  item: MembershipObservation,
  filters,
});

/** Neither record has an id of its own: a cursor names it by what tells it from others. */
export function addMembershipRoutes(api: Api, { rooms }: RouteContext): void {
  api.openapi(listMemberships, async (c) => {
    const { network, municipality, status, asOf, ...page } = c.req.valid("query");
    const memberships = (await rooms.registry.memberships.list()).filter(
      (membership) =>
        equals(membership.networkId, network) &&
        equals(membership.memberId, municipality) &&
        equals(membership.status, status) &&
        (asOf === undefined || covers(membership.validity, asOf)),
    );
    return c.json(
      paginate(memberships, page, ({ networkId, memberId, status, validity }) =>
        [networkId, memberId, status, validity.from, validity.to].join(" "),
      ),
      200,
    );
  });

  api.openapi(listObservations, async (c) => {
    const { network, municipality, ...page } = c.req.valid("query");
    const observations = (await rooms.registry.memberships.observations()).filter(
      (observation) => equals(observation.networkId, network) && equals(observation.memberId, municipality),
    );
    return c.json(
      paginate(observations, page, ({ networkId, memberId, asOf, sourceId }) =>
        [networkId, memberId, asOf, sourceId].join(" "),
      ),
      200,
    );
  });
}
