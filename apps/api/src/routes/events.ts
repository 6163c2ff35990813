import { CollaborationId, EventEdition, EventKind } from "@stadtlotse/domain";
import { events } from "@stadtlotse/domain/reference/events";
import { visibilityOf } from "../requests/visibility-of.js";
import { equals, includes, isVisibleTo, mentions } from "./matches.js";
import { paginate } from "./paging.js";
import { text } from "./parameters.js";
import { listRoute } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

const listEvents = listRoute({
  path: "/v1/events",
  operationId: "listEvents",
  tag: "Knowledge",
  summary: "List events",
  item: EventEdition,
  filters: {
    q: text.optional().meta({ description: "Words of the title or theme." }),
    kind: EventKind.optional(),
    network: CollaborationId.optional(),
    topic: text.optional(),
  },
});

export function addEventRoutes(api: Api, { rooms }: RouteContext): void {
  api.openapi(listEvents, async (c) => {
    const { q, kind, network, topic, ...page } = c.req.valid("query");
    const visibility = await visibilityOf(c.get("caller"), rooms);
    const found = events.filter(
      (event) =>
        isVisibleTo(event, visibility) &&
        mentions([event.title, event.theme], q) &&
        equals(event.kind, kind) &&
        includes(event.networkIds, network) &&
        includes(event.topicIds, topic),
    );
    return c.json(
      paginate(found, page, ({ id }) => id),
      200,
    );
  });
}
