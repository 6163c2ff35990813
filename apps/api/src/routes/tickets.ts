import { FactItem, Ticket, TicketState } from "@stadtlotse/registry";
import * as z from "zod";
import { problemResponses } from "../problems/problem-responses.js";
import { RequestError } from "../problems/request-error.js";
import { defineRoute } from "./define-route.js";
import { draftFromTicket } from "./draft-from-ticket.js";
import { handOver } from "./hand-over.js";
import { HandOverInput } from "./hand-over-input.js";
import { equals, mentions } from "./matches.js";
import { idParameter, text } from "./parameters.js";
import { addChange, addHistory } from "./record-changes.js";
import { creationOf } from "./record-input.js";
import { addList } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";
import { typedText } from "./typed-text.js";

const TicketChange = z
  .strictObject({
    version: z.int().positive().meta({ description: "Of the ticket as the caller has seen it." }),
    state: TicketState.optional(),
    unit: typedText(500).optional().meta({ description: "Another one is told of the ticket." }),
    contact: typedText(500).optional(),
    answer: typedText(10_000).optional(),
  })
  .meta({ id: "TicketChange" });

const TicketFactInput = z
  .strictObject({
    version: Ticket.shape.version,
    fact: creationOf(
      FactItem,
      "TicketFact",
      {},
      "sourceId",
      "locator",
      "certainty",
      "verifiedOn",
      "statedBy",
    ),
  })
  .meta({ id: "TicketFactInput" });

const TicketDraftInput = z
  .strictObject({
    version: Ticket.shape.version,
    title: typedText(200).meta({ description: "The question as anybody could ask it; nobody's name in it." }),
    text: typedText(10_000).optional().meta({ description: "The answer of the ticket by default." }),
  })
  .meta({ id: "TicketDraftInput" });

const missing = "Dieses Ticket gibt es nicht.";

const createTicket = defineRoute({
  method: "post",
  path: "/v1/tickets",
  operationId: "createTicket",
  tags: ["Questions"],
  summary: "Hand an unanswered question to the unit that is responsible",
  request: { body: { required: true, content: { "application/json": { schema: HandOverInput } } } },
  responses: {
    201: { description: "The ticket.", content: { "application/json": { schema: Ticket } } },
    ...problemResponses(404, 409),
  },
});

const changeTicket = defineRoute({
  method: "patch",
  path: "/v1/tickets/{id}",
  operationId: "changeTicket",
  tags: ["Questions"],
  summary: "Assign, answer or close a ticket",
  description: "Refused with 409 and the ticket as it stands now where another change came first.",
  request: {
    params: idParameter("0b0f7c1e-6f3c-4f0e-9a53-1f6c7b1f8f11"),
    body: { required: true, content: { "application/json": { schema: TicketChange } } },
  },
  responses: {
    200: { description: "The changed ticket.", content: { "application/json": { schema: Ticket } } },
    ...problemResponses(404, 409),
  },
});

export function addTicketRoutes(api: Api, context: RouteContext): void {
  const { rooms } = context;
  api.openapi(createTicket, async (c) =>
    c.json(await handOver("ticket", c.req.valid("json"), c.get("caller"), rooms), 201),
  );

  addList(api, context, {
    path: "/v1/tickets",
    operationId: "listTickets",
    tag: "Questions",
    summary: "List tickets, oldest first",
    title: "Offene Fragen",
    item: Ticket,
    filters: {
      state: TicketState.optional(),
      unit: text.optional().meta({ description: "Words of the unit's name." }),
    },
    keyOf: ({ id }) => id,
    texts: ({ unit, question, answer }) => [unit, question, answer],
    orders: { createdAt: ({ createdAt }) => createdAt, updatedAt: ({ updatedAt }) => updatedAt },
    find: async ({ state, unit }) =>
      (await rooms.registry.tickets.list()).filter(
        (ticket) => equals(ticket.state, state) && mentions([ticket.unit], unit),
      ),
  });

  api.openapi(changeTicket, async (c) => {
    const { version, state, unit, contact, answer } = c.req.valid("json");
    const changes = {
      version,
      ...(state === undefined ? {} : { state }),
      ...(unit === undefined ? {} : { unit }),
      ...(contact === undefined ? {} : { contact }),
      ...(answer === undefined ? {} : { answer }),
    };
    const { id } = c.req.valid("param");
    const ticket = await rooms.registry.tickets.change(id, changes, c.get("caller").owner);
    if (!ticket) throw new RequestError("NOT_FOUND", { detail: missing });
    return c.json(ticket, 200);
  });

  addChange(api, {
    method: "post",
    path: "/v1/tickets/{id}/fact",
    operationId: "recordTicketFact",
    tag: "Questions",
    summary: "Make a reviewed fact of the answer, with the unit as its source",
    item: Ticket,
    input: TicketFactInput,
    params: idParameter("0b0f7c1e-6f3c-4f0e-9a53-1f6c7b1f8f11"),
    missing,
    change: ({ version, fact }, { owner }, { id }) =>
      rooms.registry.tickets.recordFact(id, { version, on: rooms.today(), fact }, owner),
  });

  addChange(api, {
    method: "post",
    path: "/v1/tickets/{id}/draft",
    operationId: "draftFromTicket",
    tag: "Questions",
    summary:
      "Make the draft of a document of the answer, with the unit as its source; publishing it is a step of its own",
    item: Ticket,
    input: TicketDraftInput,
    params: idParameter("0b0f7c1e-6f3c-4f0e-9a53-1f6c7b1f8f11"),
    missing,
    change: (input, { owner }, { id }) => draftFromTicket(id, input, owner, rooms),
  });

  addHistory(api, {
    path: "/v1/tickets/{id}/history",
    operationId: "getTicketHistory",
    tag: "Questions",
    summary: "Read every step of a ticket",
    params: idParameter("0b0f7c1e-6f3c-4f0e-9a53-1f6c7b1f8f11"),
    history: ({ id }) => rooms.registry.audit.of(`ticket:${id}`),
  });
}
