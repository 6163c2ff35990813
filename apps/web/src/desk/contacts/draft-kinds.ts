import type { ContactRecord } from "@stadtlotse/client";
import type { FieldSpec } from "../records/field-spec.js";
import type { Field } from "../records/record-kind.js";
import * as shared from "../records/shared-fields.js";
import { texts } from "./texts.de.js";

export type DraftKind = ContactRecord["drafts"][number]["kind"];

const words = { kind: "text", required: true } satisfies FieldSpec;
const { title } = shared;
const topicIds = shared.topics;

/** What can be made of a contact: what is asked for it, and under which part of the desk it lies then. */
export const draftKinds: Readonly<Record<DraftKind, { address: string; fields: readonly Field[] }>> = {
  "best-practice": { address: "gute-praxis", fields: named({ title, measure: words, topicIds }) },
  "focus-profile": { address: "portraets", fields: named({ title, text: words, topicIds }) },
  competition: {
    address: "wettbewerbe",
    fields: named({
      title,
      competition: title,
      year: { kind: "number", required: true },
      description: words,
    }),
  },
  "input-for-event": {
    address: "beitraege",
    fields: named({ title, description: words, topicIds, eventId: shared.event }),
  },
  "topic-proposal": { address: "themen", fields: named({ title, reason: { kind: "text" }, topicIds }) },
};

function named(specs: Partial<Record<keyof typeof texts.drafts.labels, FieldSpec>>): Field[] {
  const { labels } = texts.drafts;
  return Object.entries(specs).map(([name, spec]) => ({
    ...spec,
    name,
    label: labels[name as keyof typeof labels],
  }));
}
