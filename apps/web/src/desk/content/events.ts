import { labelled } from "../records/choice-source.js";
import { describeKind } from "../records/record-kind.js";
import * as shared from "../records/shared-fields.js";
import { EventSignUps } from "./event-sign-ups.js";
import { texts } from "./texts.de.js";

/** Events, with who has signed up. */
export const events = describeKind({
  path: "/v1/events",
  address: "termine",
  words: texts.events,
  titleField: "title",
  columns: ["date", "kind", "place"],
  newestBy: "date",
  starts: { visibility: "public", certainty: "documented", sourceId: "geschaeftsstelle" },
  fields: {
    title: shared.title,
    kind: { kind: "choice", from: labelled("EventKind"), required: true },
    date: { kind: "date", required: true },
    theme: { kind: "line" },
    description: { kind: "text" },
    format: { kind: "choice", from: labelled("EventFormat") },
    place: { kind: "line" },
    ags: { kind: "municipality" },
    networkIds: { kind: "choices", from: labelled("CollaborationId") },
    organisers: { kind: "lines" },
    audience: { kind: "choices", from: labelled("EventAudience") },
    topicIds: shared.topics,
    programmeIds: shared.programmes,
    buildingBlocks: { kind: "lines" },
    url: { kind: "line" },
    "signUp.closesOn": { kind: "day" },
    "signUp.capacity": { kind: "number" },
    note: { kind: "text", rows: 2 },
    sourceId: shared.source,
    certainty: shared.certainty,
    visibility: shared.visibility,
  },
  Extra: EventSignUps,
});
