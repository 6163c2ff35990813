import { CommunicationKind, tierOf } from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import { CommunicationRecord, Notification } from "@stadtlotse/registry";
import * as z from "zod";
import { renderEml } from "../formats/eml.js";
import { problemResponses } from "../problems/problem-responses.js";
import { RequestError } from "../problems/request-error.js";
import { send } from "../requests/send.js";
import { defineRoute } from "./define-route.js";
import { equals } from "./matches.js";
import { addOfficeRecords } from "./office-records.js";
import { idParameter } from "./parameters.js";
import { addChange } from "./record-changes.js";
import { addList, addRecord } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

const tag = "Office";
const example = "0b0f7c1e-6f3c-4f0e-9a53-1f6c7b1f8f11";
const params = idParameter(example);
const missing = "Diese Mitteilung gibt es nicht.";

const Recipient = z
  .object({
    ags: z.string(),
    name: z.string(),
    kreisName: z.string(),
    tier: z.enum(["added-value", "basic"]),
  })
  .meta({ id: "CommunicationRecipient" });

const Preview = z.object({ subject: z.string(), text: z.string() }).meta({
  id: "CommunicationPreview",
  description: "As it goes out, with what is announced below the text.",
});

const Dispatch = z
  .strictObject({ version: CommunicationRecord.shape.version })
  .meta({ id: "CommunicationDispatch" });

const Delivery = z
  .discriminatedUnion("sent", [
    z.strictObject({ sent: z.literal(true) }),
    z.strictObject({ sent: z.literal(false), error: z.string().regex(/^[A-Z_]{1,50}$/) }),
  ])
  .meta({ id: "NotificationDelivery", description: "What became of a message that the office sent itself." });

const exportMessage = defineRoute({
  method: "get",
  path: "/v1/communications/{id}/message",
  operationId: "exportCommunication",
  tags: [tag],
  summary: "Export subject and text as .eml, to be opened as a draft by a mail program",
  request: { params },
  responses: {
    200: { description: "The message.", content: { "message/rfc822": { schema: z.string() } } },
    304: { description: "Unchanged since the caller read it." },
    ...problemResponses(404),
  },
});

/** What the office sends out: who may get it follows from the tier; the house sends no mail itself. */
export function addCommunicationRoutes(api: Api, context: RouteContext): void {
  const { rooms } = context;
  addOfficeRecords(api, context, {
    path: "/v1/communications",
    tag,
    operations: {
      list: "listCommunications",
      get: "getCommunication",
      create: "createCommunication",
      change: "changeCommunication",
      history: "getCommunicationHistory",
    },
    nouns: ["a newsletter, circular or invitation", "newsletters, circulars and invitations"],
    title: "Mitteilungen",
    missing,
    example,
    schema: CommunicationRecord,
    name: "Communication",
    setByHouse: ["state", "dispatchedOn"],
    store: ({ communications }) => communications,
    filters: { kind: CommunicationKind.optional(), state: CommunicationRecord.shape.state.optional() },
    accepts: (each, { kind, state }) => equals(each.kind, kind) && equals(each.state, state),
    texts: ({ subject, text }) => [subject, text],
    orders: { createdAt: ({ createdAt }) => createdAt, dispatchedOn: ({ dispatchedOn }) => dispatchedOn },
    startsAs: { state: "draft" },
  });

  addRecord(api, context, {
    path: "/v1/communications/{id}/preview",
    operationId: "previewCommunication",
    tag,
    summary: "Read subject and text as they go out",
    item: Preview,
    params,
    missing,
    find: ({ id }) => rooms.registry.communications.render(id),
  });

  addList(api, context, {
    path: "/v1/communications/{id}/audience",
    operationId: "listAudience",
    tag,
    summary: "List the municipalities that may get it today",
    title: "Empfängerkreis",
    item: Recipient,
    params,
    keyOf: ({ ags }) => ags,
    texts: ({ name, kreisName }) => [name, kreisName],
    orders: { name: ({ name }) => name },
    async find(_, __, { id }) {
      const on = rooms.today();
      const audience = await rooms.registry.communications.audience(id, on);
      if (!audience) throw new RequestError("NOT_FOUND", { detail: missing });
      const memberships = await rooms.registry.memberships.list();
      return audience.map((ags) => {
        const { name = ags, kreisName = "" } = municipalities.find((each) => each.ags === ags) ?? {};
        const { tier } = tierOf(memberships, ags, on);
        return { ags, name, kreisName, tier: tier === "added-value" ? tier : "basic" };
      });
    },
  });

  addChange(api, {
    method: "post",
    path: "/v1/communications/{id}/dispatch",
    operationId: "dispatchCommunication",
    tag,
    summary: "Freeze it and queue a notification for each municipality",
    item: CommunicationRecord,
    input: Dispatch,
    params,
    missing,
    change: ({ version }, { owner }, { id }) =>
      rooms.registry.communications.dispatch(id, { version, on: rooms.today() }, owner),
  });

  addChange(api, {
    method: "post",
    path: "/v1/notifications/{id}/delivery",
    operationId: "reportDelivery",
    tag,
    summary: "Note what became of a message that the office sent itself",
    item: Notification,
    input: Delivery,
    params,
    missing: "Diese Benachrichtigung gibt es nicht.",
    change: (outcome, _, { id }) => rooms.registry.notifications.report(id, outcome),
  });

  api.openapi(exportMessage, async (c) => {
    const message = await rooms.registry.communications.render(c.req.valid("param").id);
    if (!message) throw new RequestError("NOT_FOUND", { detail: missing });
    return send(c, renderEml(message), "message/rfc822", {
      "content-disposition": 'attachment; filename="mitteilung.eml"',
    });
  });
}
