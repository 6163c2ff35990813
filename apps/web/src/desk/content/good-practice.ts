import type { BestPracticeRecord } from "@stadtlotse/client";
import { labelled } from "../records/choice-source.js";
import { describeKind } from "../records/record-kind.js";
import * as shared from "../records/shared-fields.js";
import { texts } from "./texts.de.js";

type State = NonNullable<BestPracticeRecord["state"]>;

const { steps, states } = texts;
const stepsFrom: Readonly<Record<State, readonly { label: string; changes: { state: State } }[]>> = {
  draft: [{ label: steps.review, changes: { state: "reviewed" } }],
  reviewed: [
    { label: steps.publish, changes: { state: "published" } },
    { label: steps.reopen, changes: { state: "draft" } },
  ],
  published: [{ label: steps.reopen, changes: { state: "draft" } }],
};

/** Examples of good practice, from the draft over the review to the publication. */
export const goodPractice = describeKind({
  path: "/v1/best-practices",
  address: "gute-praxis",
  words: texts.bestPractices,
  titleField: "title",
  columns: ["place", "topicIds", "asOf"],
  starts: {
    originScope: "member",
    visibility: "public",
    certainty: "documented",
    sourceId: "geschaeftsstelle",
  },
  fields: {
    title: shared.title,
    ags: { kind: "municipality" },
    place: shared.title,
    originScope: { kind: "choice", from: labelled("OriginScope"), required: true },
    measure: { kind: "text", rows: 6, required: true },
    result: { kind: "text" },
    topicIds: shared.topics,
    "period.from": { kind: "date" },
    "period.to": { kind: "date" },
    periodText: { kind: "line" },
    programmeIds: shared.programmes,
    funding: { kind: "text", rows: 2 },
    "grant.eur": { kind: "number" },
    contact: { kind: "line" },
    keywords: { kind: "lines" },
    asOf: { kind: "date" },
    sourceId: shared.source,
    certainty: shared.certainty,
    visibility: shared.visibility,
  },
  stateOf: ({ state = "published" }) => ({
    kind: state === "published" ? "success" : "info",
    label: states[state],
  }),
  stepsOf: ({ state = "published" }) => stepsFrom[state],
});
