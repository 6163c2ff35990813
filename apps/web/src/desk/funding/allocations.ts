import { labelled, worded } from "../records/choice-source.js";
import { describeKind } from "../records/record-kind.js";
import * as shared from "../records/shared-fields.js";
import { programmesAndFamilies } from "./programme-choices.js";
import { texts } from "./texts.de.js";

/** What programmes granted, year by year. */
export const allocations = describeKind({
  path: "/v1/allocations",
  address: "foerdermittel",
  words: texts.allocations,
  titleField: "programmeId",
  columns: ["year", "totalEur", "level"],
  newestBy: "year",
  starts: {
    level: "state",
    approximation: "exact",
    roundedToEur: 1,
    totalIsComputed: false,
    includesOwnShare: false,
    parts: [],
    status: "announced",
    certainty: "documented",
    sourceId: "geschaeftsstelle",
  },
  fields: {
    programmeId: { kind: "choice", from: programmesAndFamilies, required: true },
    year: { kind: "number", required: true },
    level: { kind: "choice", from: worded(texts.allocations.levels), required: true },
    totalEur: { kind: "number", required: true },
    approximation: { kind: "choice", from: labelled("Approximation"), required: true },
    roundedToEur: { kind: "number", required: true },
    stateEur: { kind: "number" },
    federalEur: { kind: "number" },
    euEur: { kind: "number" },
    includesOwnShare: { kind: "yes-no", required: true },
    ownShareEur: { kind: "number" },
    projects: { kind: "number" },
    municipalities: { kind: "number" },
    status: { kind: "choice", from: worded(texts.allocations.statuses), required: true },
    asOf: { kind: "date" },
    note: { kind: "text", rows: 2 },
    sourceId: shared.source,
    certainty: shared.certainty,
  },
});
