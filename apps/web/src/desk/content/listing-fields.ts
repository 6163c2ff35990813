import type { FieldSpec } from "../records/field-spec.js";
import * as shared from "../records/shared-fields.js";

/** What an entry of the Fachbörse says, at the desk and where members write their own. */
export const listingFields = {
  description: { kind: "text", required: true, limit: 4000 },
  topicIds: { ...shared.topics, required: true },
  contact: { kind: "line" },
  validUntil: { kind: "day" },
} as const satisfies Record<string, FieldSpec>;
