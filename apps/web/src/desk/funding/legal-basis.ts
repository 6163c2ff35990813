import type { RecordAt } from "../../server/office-records.js";
import { partsOf } from "../records/parts-field.js";
import { texts } from "./texts.de.js";

/** The places in laws and directives on which a programme rests. */
export const legalBasis = partsOf<RecordAt<"/v1/programmes">["legalBasis"][number]>()({
  words: texts.programmes.legalReference,
  starts: {},
  fields: {
    act: { kind: "line", required: true },
    provision: { kind: "line" },
    subject: { kind: "line" },
    textAsOf: { kind: "date" },
    note: { kind: "text", rows: 2 },
  },
});
