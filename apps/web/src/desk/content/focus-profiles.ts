import { describeKind } from "../records/record-kind.js";
import * as shared from "../records/shared-fields.js";
import { texts } from "./texts.de.js";

/** Portraits of members; a draft until the day of its publication is set. */
export const focusProfiles = describeKind({
  path: "/v1/focus-profiles",
  address: "portraets",
  words: texts.portraits,
  titleField: "title",
  columns: ["ags", "publishedOn"],
  newestBy: "publishedOn",
  starts: { visibility: "members" },
  fields: {
    title: shared.title,
    ags: shared.municipality,
    text: { kind: "text", rows: 10, required: true },
    topicIds: shared.topics,
    publishedOn: { kind: "day" },
    visibility: shared.visibility,
  },
  stateOf: ({ publishedOn }) =>
    publishedOn === undefined ? { kind: "info", label: texts.states.draft } : undefined,
});
