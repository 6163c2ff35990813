import { createRoute } from "@hono/zod-openapi";
import { Ticket, TicketState } from "@stadtlotse/registry";
import * as z from "zod";
import { problemResponses } from "../problems/problem-responses.js";
import { RequestError } from "../problems/request-error.js";
import { limitBody } from "../requests/limit-body.js";
import { permit } from "../requests/permit.js";
import { handOver } from "./hand-over.js";
import { HandOverInput } from "./hand-over-input.js";
import { equals, mentions } from "./matches.js";
import { pageOf, pageParameters, paginate } from "./paging.js";
import { idParameter, text } from "./parameters.js";
import { type Api, keyNeeded, openToEveryone, type RouteContext } from "./route-context.js";
import { typedText } from "./typed-text.js";

const TicketChange = z
  .strictObject({
    version: z.int().positive().meta({ description: "Of the ticket as the caller has seen it." }),
    state: TicketState.optional(),
    unit: typedText(500).optional(),
    answer: typedText(10_000).optional(),
  })
  .meta({ id: "TicketChange" });

const createTicket = createRoute({
  method: "post",
  path: "/v1/tickets",
  operationId: "createTicket",
  tags: ["Questions"],
  summary: "Hand an unanswered question to the unit that is responsible",
  security: openToEveryone,
  middleware: limitBody,
  request: { body: { required: true, content: { "application/json": { schema: HandOverInput } } } },
  responses: {
    201: { description: "The ticket.", content: { "application/json": { schema: Ticket } } },
    ...problemResponses(400, 404, 409, 413, 415),
  },
});

const listTickets = createRoute({
  method: "get",
  path: "/v1/tickets",
  operationId: "listTickets",
  tags: ["Questions"],
  summary: "List tickets, oldest first",
  security: keyNeeded,
  middleware: permit("listTickets"),
  request: {
    query: z.strictObject({
      state: TicketState.optional(),
      unit: text.optional().meta({ description: "Words of the unit's name." }),
      ...pageParameters,
    }),
  },
  responses: {
    200: { description: "One page.", content: { "application/json": { schema: pageOf(Ticket) } } },
    ...problemResponses(400, 403),
  },
});

const changeTicket = createRoute({
  method: "patch",
  path: "/v1/tickets/{id}",
  operationId: "changeTicket",
  tags: ["Questions"],
  summary: "Assign, answer or close a ticket",
  description: "Refused with 409 and the ticket as it stands now where another change came first.",
  security: keyNeeded,
  middleware: [permit("changeTicket"), limitBody],
  request: {
    params: idParameter("0b0f7c1e-6f3c-4f0e-9a53-1f6c7b1f8f11"),
    body: { required: true, content: { "application/json": { schema: TicketChange } } },
  },
  responses: {
    200: { description: "The changed ticket.", content: { "application/json": { schema: Ticket } } },
    ...problemResponses(400, 403, 404, 409, 413, 415),
  },
});

export function addTicketRoutes(api: Api, { rooms }: RouteContext): void {
  api.openapi(createTicket, async (c) =>
    c.json(await handOver("ticket", c.req.valid("json"), c.get("caller"), rooms), 201),
  );

  api.openapi(listTickets, async (c) => {
    const { state, unit, ...page } = c.req.valid("query");
    const found = (await rooms.registry.tickets.list()).filter(
      (ticket) => equals(ticket.state, state) && mentions([ticket.unit], unit),
    );
    return c.json(
      paginate(found, page, ({ id }) => id),
      200,
    );
  });

  api.openapi(changeTicket, async (c) => {
    const { version, state, unit, answer } = c.req.valid("json");
    const changes = {
      version,
      ...(state === undefined ? {} : { state }),
      ...(unit === undefined ? {} : { unit }),
      ...(answer === undefined ? {} : { answer }),
    };
    const { id } = c.req.valid("param");
    const ticket = await rooms.registry.tickets.change(id, changes, c.get("caller").owner);
    if (!ticket) throw new RequestError("NOT_FOUND", { detail: "Dieses Ticket gibt es nicht." });
    return c.json(ticket, 200);
  });
}
