import { CollaborationId, EventEdition, EventKind } from "@stadtlotse/domain";
import { events } from "@stadtlotse/domain/reference/events";
import { iCalendarOf } from "../formats/icalendar.js";
import { equals, includes } from "./matches.js";
import { text } from "./parameters.js";
import { addList } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

export function addEventRoutes(api: Api, context: RouteContext): void {
  addList(api, context, {
    path: "/v1/events",
    operationId: "listEvents",
    tag: "Knowledge",
    summary: "List events",
    title: "Veranstaltungen der Netzwerke",
    item: EventEdition,
    filters: {
      kind: EventKind.optional(),
      network: CollaborationId.optional(),
      topic: text.optional(),
    },
    keyOf: ({ id }) => id,
    texts: ({ title, theme, place, description }) => [title, theme, place, description],
    orders: { date: ({ date }) => date, title: ({ title }) => title },
    formats: [
      iCalendarOf(({ theme, description, ...event }: EventEdition) => ({
        ...event,
        description: description ?? theme,
      })),
    ],
    find: ({ kind, network, topic }) =>
      events.filter(
        (event) =>
          equals(event.kind, kind) && includes(event.networkIds, network) && includes(event.topicIds, topic),
      ),
  });
}
