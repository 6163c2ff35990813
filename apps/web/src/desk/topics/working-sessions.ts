import { choicesFrom, named } from "../records/choice-source.js";
import { describeKind } from "../records/record-kind.js";
import * as shared from "../records/shared-fields.js";
import { texts } from "./texts.de.js";

/** Meetings of working groups. */
export const workingSessions = describeKind({
  path: "/v1/working-sessions",
  address: "sitzungen",
  words: texts.sessions,
  titleField: "workingGroupId",
  columns: ["on", "place", "participants"],
  newestBy: "on",
  starts: { visibility: "members" },
  fields: {
    workingGroupId: { kind: "choice", from: choicesFrom("workingGroups", named), required: true },
    on: { kind: "day", required: true },
    place: { kind: "line" },
    participants: { kind: "number" },
    note: { kind: "text" },
    visibility: shared.visibility,
  },
});
