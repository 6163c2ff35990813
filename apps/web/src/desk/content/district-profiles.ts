import { choicesFrom, labelled, named } from "../records/choice-source.js";
import { describeKind } from "../records/record-kind.js";
import * as shared from "../records/shared-fields.js";
import { texts } from "./texts.de.js";

/** Districts in which a programme pays or paid, in their seven sections. */
export const districtProfiles = describeKind({
  path: "/v1/district-profiles",
  address: "stadtteile",
  words: texts.districts,
  titleField: "name",
  columns: ["ags", "state", "asOf"],
  starts: { state: "running", sections: {}, visibility: "public", sourceId: "geschaeftsstelle" },
  fields: {
    name: shared.title,
    ags: shared.municipality,
    state: { kind: "choice", from: labelled("ProgrammeAreaState"), required: true },
    programmeId: { kind: "choice", from: choicesFrom("programmes", named) },
    "sections.character": { kind: "text" },
    "sections.potentials": { kind: "text" },
    "sections.organisation": { kind: "text" },
    "sections.milestones": { kind: "text" },
    "sections.perspectives": { kind: "text" },
    "sections.contact": { kind: "text", rows: 2 },
    "sections.downloads": { kind: "text", rows: 2 },
    materials: { kind: "pairs" },
    "point.lat": { kind: "number" },
    "point.lon": { kind: "number" },
    asOf: { kind: "date" },
    sourceId: shared.source,
    visibility: shared.visibility,
  },
});
