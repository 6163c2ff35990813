import { CollaborationId, EventKind } from "@stadtlotse/domain";
import { EventRecord } from "@stadtlotse/registry";
import { iCalendarOf } from "../formats/icalendar.js";
import { addEventSignUpRoutes } from "./event-sign-ups.js";
import { equals, includes } from "./matches.js";
import { addOfficeRecords, statedByOffice } from "./office-records.js";
import { text } from "./parameters.js";
import type { Api, RouteContext } from "./route-context.js";

export function addEventRoutes(api: Api, context: RouteContext): void {
  addOfficeRecords(api, context, {
    path: "/v1/events",
    tag: "Knowledge",
    operations: {
      list: "listEvents",
      get: "getEvent",
      create: "createEvent",
      change: "changeEvent",
      history: "getEventHistory",
    },
    nouns: ["an event", "events"],
    title: "Veranstaltungen der Netzwerke",
    missing: "Diese Veranstaltung gibt es nicht.",
    example: "tagung-innenstadt-2015",
    schema: EventRecord,
    name: "Event",
    store: ({ events }) => events,
    filters: {
      kind: EventKind.optional(),
      network: CollaborationId.optional(),
      topic: text.optional(),
    },
    accepts: (event, { kind, network, topic }) =>
      equals(event.kind, kind) && includes(event.networkIds, network) && includes(event.topicIds, topic),
    texts: ({ title, theme, place, description }) => [title, theme, place, description],
    orders: { date: ({ date }) => date, title: ({ title }) => title },
    formats: [
      iCalendarOf(({ theme, description, ...event }: EventRecord) => ({
        ...event,
        description: description ?? theme,
      })),
    ],
    defaults: statedByOffice,
  });
  addEventSignUpRoutes(api, context);
}
