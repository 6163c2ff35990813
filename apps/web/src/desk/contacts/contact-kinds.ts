import { labelled, worded } from "../records/choice-source.js";
import { describeKind } from "../records/record-kind.js";
import * as shared from "../records/shared-fields.js";
import { ContactDrafts } from "./contact-drafts.js";
import { texts } from "./texts.de.js";

const channel = { kind: "choice", from: labelled("ContactChannel"), required: true } as const;

/** The log of contacts, and what is made of them. */
export const contacts = describeKind({
  path: "/v1/contacts",
  address: "gespraeche",
  words: texts.contacts,
  titleField: "memberId",
  columns: ["on", "channel", "purpose", "reached", "note"],
  newestBy: "on",
  starts: { channel: "phone", purpose: "rota" },
  fields: {
    memberId: shared.municipality,
    networkId: { ...shared.network, required: true },
    on: { kind: "day", required: true },
    channel,
    purpose: { kind: "choice", from: labelled("ContactPurpose"), required: true },
    reached: { kind: "yes-no", required: true },
    note: { kind: "text", rows: 6 },
  },
  Extra: ContactDrafts,
});

/** Advice that the office gave. */
export const consultationCases = describeKind({
  path: "/v1/consultation-cases",
  address: "beratung",
  words: texts.cases,
  titleField: "question",
  columns: ["ags", "openedOn", "closedOn", "topicIds"],
  newestBy: "openedOn",
  starts: { channel: "phone" },
  fields: {
    question: { kind: "text", rows: 2, required: true },
    ags: shared.municipality,
    openedOn: { kind: "day", required: true },
    channel,
    level: { kind: "choice", from: worded(texts.cases.levels) },
    topicIds: shared.topics,
    outcome: { kind: "text" },
    closedOn: { kind: "day" },
  },
  stateOf: ({ closedOn }) => (closedOn === undefined ? { kind: "info", label: texts.cases.open } : undefined),
});

/** What members would contribute to events. */
export const contributions = describeKind({
  path: "/v1/event-contributions",
  address: "beitraege",
  words: texts.contributions,
  titleField: "title",
  columns: ["ags", "eventId", "topicIds"],
  fields: {
    title: shared.title,
    ags: shared.municipality,
    description: { kind: "text", required: true },
    topicIds: shared.topics,
    eventId: shared.event,
  },
});
