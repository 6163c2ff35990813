import {
  ExpertiseListingRecord,
  SignUp,
  Subscription,
  SurveyResponseRecord,
  Ticket,
  TopicProposalRecord,
} from "@stadtlotse/registry";
import * as z from "zod";
import { defineRoute } from "./define-route.js";
import type { Api, RouteContext } from "./route-context.js";

const ErasedData = z
  .object({
    erased: z
      .record(z.string(), z.int().nonnegative())
      .meta({ description: "How many records of which kind were the caller's.", example: { ticket: 2 } }),
  })
  .meta({ id: "ErasedData" });

const PersonalData = z
  .object({
    tickets: z.array(Ticket),
    topicProposals: z.array(TopicProposalRecord),
    subscriptions: z.array(Subscription),
    surveyResponses: z.array(SurveyResponseRecord),
    signUps: z.array(SignUp),
    listings: z
      .array(ExpertiseListingRecord)
      .meta({ description: "Entries of the Fachbörse that they made." }),
  })
  .meta({ id: "PersonalData", description: "What is kept of what the caller has said and asked for." });

const getPersonalData = defineRoute({
  method: "get",
  path: "/v1/personal-data",
  operationId: "getPersonalData",
  tags: ["Questions"],
  summary: "Read what is kept of the caller, the answers to their tickets included",
  responses: {
    200: { description: "All of it.", content: { "application/json": { schema: PersonalData } } },
  },
});

const erasePersonalData = defineRoute({
  method: "delete",
  path: "/v1/personal-data",
  operationId: "erasePersonalData",
  tags: ["Questions"],
  summary: "Erase what the caller has said and asked for",
  description:
    "Conversations and subscriptions go; of tickets, proposals, sign-ups and answers to surveys stays that there was one. An entry of the Fachbörse is the municipality's and loses whom it named as contact.",
  responses: {
    200: { description: "What was erased.", content: { "application/json": { schema: ErasedData } } },
  },
});

export function addPersonalDataRoutes(api: Api, { rooms }: RouteContext): void {
  api.openapi(getPersonalData, async (c) => {
    const { owner } = c.get("caller");
    const { tickets, topicProposals, subscriptions, surveys, events, listings } = rooms.registry;
    const [ownTickets, ownProposals, ownSubscriptions, surveyResponses, signUps, ownListings] =
      await Promise.all([
        tickets.listOwnedBy(owner),
        topicProposals.listOwnedBy(owner),
        subscriptions.of(owner),
        surveys.responsesOf(owner),
        events.signUpsOf(owner),
        listings.listOwnedBy(owner),
      ]);
    const own = { tickets: ownTickets, topicProposals: ownProposals, subscriptions: ownSubscriptions };
    return c.json({ ...own, surveyResponses, signUps, listings: ownListings }, 200);
  });

  api.openapi(erasePersonalData, async (c) =>
    c.json({ erased: await rooms.registry.people.erase(c.get("caller").owner) }, 200),
  );
}
