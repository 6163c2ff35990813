import { describeKind } from "../records/record-kind.js";
import * as shared from "../records/shared-fields.js";
import { texts } from "./texts.de.js";

/** Entries of members to competitions. */
export const competitions = describeKind({
  path: "/v1/competition-entries",
  address: "wettbewerbe",
  words: texts.competitions,
  titleField: "title",
  columns: ["competition", "year", "ags", "award"],
  newestBy: "year",
  starts: { visibility: "members" },
  fields: {
    title: shared.title,
    competition: shared.title,
    year: { kind: "number", required: true },
    ags: shared.municipality,
    description: { kind: "text", required: true },
    award: { kind: "line" },
    visibility: shared.visibility,
  },
});
