import { choicesFrom, labelled, named, worded } from "../records/choice-source.js";
import { describeKind } from "../records/record-kind.js";
import * as shared from "../records/shared-fields.js";
import { legalBasis } from "./legal-basis.js";
import { programmesAndFamilies } from "./programme-choices.js";
import { phases } from "./programme-phases.js";
import { texts } from "./texts.de.js";

/** Funding programmes with their calls and what they rest on. */
export const programmes = describeKind({
  path: "/v1/programmes",
  address: "foerderprogramme",
  words: texts.programmes,
  titleField: "name",
  columns: ["level", "validity.from", "validity.to"],
  starts: {
    level: "state",
    validity: {},
    openEnded: false,
    phases: [],
    legalBasis: [],
    conditions: { applicants: [], requires: [] },
    certainty: "documented",
    sourceIds: ["geschaeftsstelle"],
  },
  fields: {
    name: shared.title,
    subtitle: { kind: "line" },
    aliases: { kind: "lines" },
    level: { kind: "choice", from: labelled("FundingLevel"), required: true },
    funders: { kind: "lines" },
    parentId: { kind: "choice", from: programmesAndFamilies },
    purpose: { kind: "text", required: true },
    measures: { kind: "choices", from: labelled("FundingMeasure"), required: true },
    needs: { kind: "lines" },
    "validity.from": { kind: "date" },
    "validity.to": { kind: "date" },
    openEnded: { kind: "yes-no", required: true },
    phases,
    "conditions.applicants": { kind: "choices", from: labelled("ApplicantKind") },
    "conditions.requires": { kind: "choices", from: worded(texts.programmes.requirements) },
    "conditions.settlement": { kind: "choice", from: worded(texts.programmes.settlements) },
    "conditions.maximumPopulation": { kind: "number" },
    "share.text": { kind: "line" },
    "share.fromPercent": { kind: "number" },
    "share.toPercent": { kind: "number" },
    "share.sourceId": { kind: "choice", from: choicesFrom("sources", named) },
    "share.certainty": { kind: "choice", from: labelled("Certainty") },
    legalBasis,
    contact: { kind: "text", rows: 2 },
    url: { kind: "line" },
    note: { kind: "text", rows: 2 },
    sourceIds: { kind: "choices", from: choicesFrom("sources", named), required: true },
    certainty: shared.certainty,
  },
});
