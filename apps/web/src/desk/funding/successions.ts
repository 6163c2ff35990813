import { choicesFrom, named, worded } from "../records/choice-source.js";
import { describeKind } from "../records/record-kind.js";
import * as shared from "../records/shared-fields.js";
import { texts } from "./texts.de.js";

const programme = { kind: "choice", from: choicesFrom("programmes", named), required: true } as const;

/** Which programme carries on which. */
export const successions = describeKind({
  path: "/v1/successions",
  address: "nachfolge",
  words: texts.successions,
  titleField: "predecessorId",
  columns: ["successorId", "from", "extent"],
  starts: { extent: "unknown", certainty: "documented", sourceId: "geschaeftsstelle" },
  fields: {
    predecessorId: programme,
    successorId: programme,
    from: { kind: "date" },
    extent: { kind: "choice", from: worded(texts.successions.extents), required: true },
    note: { kind: "text", rows: 2 },
    sourceId: shared.source,
    certainty: shared.certainty,
  },
});
