import { Notification, NotificationOccasion, NotificationState } from "@stadtlotse/registry";
import * as z from "zod";
import { equals } from "./matches.js";
import { idParameter, text } from "./parameters.js";
import { addChange } from "./record-changes.js";
import { addList } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

const NotificationRetry = z
  .strictObject({ version: Notification.shape.version })
  .meta({ id: "NotificationRetry" });

/** What the house owed somebody, and what became of it. */
export function addNotificationRoutes(api: Api, context: RouteContext): void {
  const { notifications } = context.rooms.registry;
  const tag = "Office";
  addList(api, context, {
    path: "/v1/notifications",
    operationId: "listNotifications",
    tag,
    summary: "List notifications and what became of them",
    title: "Benachrichtigungen",
    item: Notification,
    filters: {
      state: NotificationState.optional(),
      occasion: NotificationOccasion.optional(),
      record: text.optional().meta({ description: "Id of the ticket, programme, event … it is about." }),
    },
    keyOf: ({ id }) => id,
    texts: ({ recipient, error }) => [recipient.kind === "unit" ? recipient.name : undefined, error],
    orders: { createdAt: ({ createdAt }) => createdAt, updatedAt: ({ updatedAt }) => updatedAt },
    find: async ({ state, occasion, record }) =>
      (record === undefined ? await notifications.list() : await notifications.about(record)).filter(
        (each) => equals(each.state, state) && equals(each.occasion, occasion),
      ),
  });

  addChange(api, {
    method: "post",
    path: "/v1/notifications/{id}/retry",
    operationId: "retryNotification",
    tag,
    summary: "Try a notification again that failed",
    item: Notification,
    input: NotificationRetry,
    params: idParameter("0b0f7c1e-6f3c-4f0e-9a53-1f6c7b1f8f11"),
    missing: "Diese Benachrichtigung gibt es nicht.",
    change: ({ version }, { owner }, { id }) => notifications.retry(id, version, owner),
  });
}
