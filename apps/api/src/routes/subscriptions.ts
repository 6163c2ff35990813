import { Reminder, Subscription, SubscriptionSubject } from "@stadtlotse/registry";
import * as z from "zod";
import { idParameter } from "./parameters.js";
import { addChange, addCreation, addDeletion } from "./record-changes.js";
import { addList } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

const SubscriptionInput = z
  .strictObject({ subject: SubscriptionSubject, channel: z.enum(["web", "http"]).default("http") })
  .meta({ id: "SubscriptionInput" });

const SubscriptionChange = z
  .strictObject({ version: Subscription.shape.version, state: Subscription.shape.state })
  .meta({ id: "SubscriptionChange" });

const params = idParameter("5b1c0f7e9a3d4c2e8f6a7b8c9d0e1f2a");
const missing = "Dieses Abonnement gibt es nicht.";

/** What the caller wants to hear of; nobody sees anybody else's. */
export function addSubscriptionRoutes(api: Api, context: RouteContext): void {
  const { subscriptions } = context.rooms.registry;
  const tag = "Questions";
  addList(api, context, {
    path: "/v1/subscriptions",
    operationId: "listSubscriptions",
    tag,
    summary: "List one's own subscriptions",
    title: "Abonnements",
    item: Subscription,
    keyOf: ({ id }) => id,
    texts: () => [],
    orders: { createdAt: ({ createdAt }) => createdAt },
    find: (_, { caller }) => subscriptions.of(caller.owner),
  });

  addCreation(api, {
    path: "/v1/subscriptions",
    operationId: "createSubscription",
    tag,
    summary: "Subscribe to deadlines, a topic or events",
    item: Subscription,
    input: SubscriptionInput,
    create: (wish, { owner }) => subscriptions.subscribe(wish, owner),
  });

  addChange(api, {
    path: "/v1/subscriptions/{id}",
    operationId: "changeSubscription",
    tag,
    summary: "Stop or resume a subscription",
    item: Subscription,
    input: SubscriptionChange,
    params,
    missing,
    change: (change, { owner }, { id }) => subscriptions.change(id, change, owner),
  });

  addList(api, context, {
    path: "/v1/reminders",
    operationId: "listReminders",
    tag,
    summary: "List what one's own subscriptions call for today",
    title: "Erinnerungen",
    item: Reminder,
    keyOf: ({ id }) => id,
    texts: ({ title }) => [title],
    orders: { on: ({ on }) => on },
    find: (_, { caller }) => context.rooms.registry.reminders.of(caller.owner, context.rooms.today()),
  });

  addDeletion(api, {
    path: "/v1/subscriptions/{id}",
    operationId: "deleteSubscription",
    tag,
    summary: "Delete a subscription",
    params,
    missing,
    remove: ({ owner }, { id }) => subscriptions.delete(id, owner),
  });
}
