import { CollaborationId } from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import {
  ConsultationCaseRecord,
  ContactDraft,
  ContactRecord,
  EventContributionRecord,
  listOverdue,
  membersOn,
  planRota,
} from "@stadtlotse/registry";
import * as z from "zod";
import { equals, includes } from "./matches.js";
import { addOfficeRecords } from "./office-records.js";
import { ags, idParameter, text } from "./parameters.js";
import { addChange } from "./record-changes.js";
import { addList, addRecord } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

const tag = "Office";
const example = "0b0f7c1e-6f3c-4f0e-9a53-1f6c7b1f8f11";
const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .meta({ description: "A month, YYYY-MM.", example: "2026-11" });

const ContactRota = z
  .object({
    month,
    callsPerMonth: z.int(),
    members: z.array(z.object({ ags: z.string(), name: z.string(), contacts: z.array(ContactRecord) })),
    capacity: z.object({
      callsPerYear: z.int(),
      monthsPerRound: z.number(),
      leftOutPerYear: z.int().meta({ description: "Members whom nobody can call within twelve months." }),
    }),
  })
  .meta({ id: "ContactRota", description: "Whom to call in a month, and what has come of it." });

const OverdueMember = z
  .object({ memberId: z.string(), name: z.string(), lastReachedOn: z.string().optional() })
  .meta({ id: "OverdueMember", description: "Without a day: nobody was ever reached there." });

const ContactDraftInput = z
  .strictObject({ version: ContactRecord.shape.version, draft: ContactDraft })
  .meta({ id: "ContactDraftInput" });

/** Whom the office calls, what they said, and what grows out of it. */
export function addContactRoutes(api: Api, context: RouteContext): void {
  addRota(api, context);
  addContacts(api, context);
  addConsultationCases(api, context);
  addContributions(api, context);
}

function addRota(api: Api, context: RouteContext): void {
  const { rooms } = context;
  const network = CollaborationId.optional().meta({ description: "All networks by default." });
  const membersAt = async (day: string, networkId: CollaborationId | undefined) =>
    membersOn(await rooms.registry.memberships.list(), day, networkId);

  addRecord(api, context, {
    path: "/v1/contact-rota",
    operationId: "getContactRota",
    tag,
    summary: "Read whom to call in a month: eight members, so that everybody's turn comes",
    item: ContactRota,
    params: z.strictObject({}),
    query: { month: month.optional(), network },
    missing: "Diesen Kontaktplan gibt es nicht.",
    async find(_, __, query) {
      const { month: asked = rooms.today().slice(0, 7) } = query;
      const members = await membersAt(`${asked}-01`, query.network);
      const plan = planRota(members, await rooms.registry.contacts.list(), asked);
      return { ...plan, members: plan.members.map((each) => ({ ...each, name: nameOf(each.ags) })) };
    },
  });

  addList(api, context, {
    path: "/v1/contact-rota/overdue",
    operationId: "listOverdueMembers",
    tag,
    summary: "List the members whom nobody has reached for twelve months, longest first",
    title: "Lange nicht erreichte Mitglieder",
    item: OverdueMember,
    filters: { network },
    keyOf: ({ memberId }) => memberId,
    texts: ({ name }) => [name],
    orders: { name: ({ name }) => name, lastReachedOn: ({ lastReachedOn }) => lastReachedOn },
    async find(filters) {
      const members = await membersAt(rooms.today(), filters.network);
      const overdue = listOverdue(members, await rooms.registry.contacts.list(), rooms.today());
      return overdue.map((each) => ({ ...each, name: nameOf(each.memberId) }));
    },
  });
}

function addContacts(api: Api, context: RouteContext): void {
  addOfficeRecords(api, context, {
    path: "/v1/contacts",
    tag,
    operations: {
      list: "listContacts",
      get: "getContact",
      create: "createContact",
      change: "changeContact",
      history: "getContactHistory",
    },
    nouns: ["a contact with a member", "contacts with members"],
    title: "Kontakte mit Mitgliedern",
    missing: "Diesen Kontakt gibt es nicht.",
    example,
    schema: ContactRecord,
    name: "Contact",
    store: ({ contacts }) => contacts,
    filters: {
      member: ags.optional(),
      network: CollaborationId.optional(),
      purpose: ContactRecord.shape.purpose.optional(),
    },
    accepts: (contact, { member, network, purpose }) =>
      equals(contact.memberId, member) &&
      equals(contact.networkId, network) &&
      equals(contact.purpose, purpose),
    texts: ({ note }) => [note],
    orders: { on: ({ on }) => on },
  });

  addChange(api, {
    method: "post",
    path: "/v1/contacts/{id}/drafts",
    operationId: "draftFromContact",
    tag,
    summary: "Turn what a call brought in into a draft",
    item: ContactRecord,
    input: ContactDraftInput,
    params: idParameter(example),
    missing: "Diesen Kontakt gibt es nicht.",
    change: (wish, { owner }, { id }) => context.rooms.registry.contacts.draft(id, wish, owner),
  });
}

function addConsultationCases(api: Api, context: RouteContext): void {
  addOfficeRecords(api, context, {
    path: "/v1/consultation-cases",
    tag,
    operations: {
      list: "listConsultationCases",
      get: "getConsultationCase",
      create: "createConsultationCase",
      change: "changeConsultationCase",
      history: "getConsultationCaseHistory",
    },
    nouns: ["a case of advice", "cases of advice"],
    title: "Beratungsfälle",
    missing: "Diesen Beratungsfall gibt es nicht.",
    example,
    schema: ConsultationCaseRecord,
    name: "ConsultationCase",
    store: ({ consultationCases }) => consultationCases,
    filters: {
      municipality: ags.optional(),
      topic: text.optional(),
      state: z.enum(["open", "closed"]).optional(),
    },
    accepts: (each, { municipality, topic, state }) =>
      equals(each.ags, municipality) &&
      includes(each.topicIds, topic) &&
      equals(each.closedOn === undefined ? "open" : "closed", state),
    texts: ({ question, outcome }) => [question, outcome],
    orders: { openedOn: ({ openedOn }) => openedOn, closedOn: ({ closedOn }) => closedOn },
  });
}

function addContributions(api: Api, context: RouteContext): void {
  addOfficeRecords(api, context, {
    path: "/v1/event-contributions",
    tag,
    operations: {
      list: "listEventContributions",
      get: "getEventContribution",
      create: "createEventContribution",
      change: "changeEventContribution",
      history: "getEventContributionHistory",
    },
    nouns: ["a contribution to an event", "contributions to events"],
    title: "Beiträge zu Veranstaltungen",
    missing: "Diesen Beitrag gibt es nicht.",
    example,
    schema: EventContributionRecord,
    name: "EventContribution",
    store: ({ eventContributions }) => eventContributions,
    filters: { municipality: ags.optional(), event: text.optional(), topic: text.optional() },
    accepts: (each, { municipality, event, topic }) =>
      equals(each.ags, municipality) && equals(each.eventId, event) && includes(each.topicIds, topic),
    texts: ({ title, description }) => [title, description],
    orders: { title: ({ title }) => title },
  });
}

const names = new Map(municipalities.map(({ ags: key, name }) => [key, name]));

function nameOf(key: string): string {
  return names.get(key) ?? key;
}
