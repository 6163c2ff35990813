import { choicesFrom, named } from "../records/choice-source.js";
import { describeKind } from "../records/record-kind.js";
import * as shared from "../records/shared-fields.js";
import { texts } from "./texts.de.js";

const sourceIds = { kind: "choices", from: choicesFrom("sources", named), required: true } as const;

/** What the networks are; which there are comes with the release. */
export const networks = describeKind({
  path: "/v1/networks",
  address: "netzwerke",
  words: texts.networks,
  titleField: "name",
  columns: ["validity.from", "validity.to"],
  starts: { validity: {} },
  fields: {
    name: shared.title,
    aliases: { kind: "lines" },
    legalForm: { kind: "line" },
    purposes: { kind: "lines" },
    "validity.from": { kind: "date" },
    "validity.to": { kind: "date" },
    url: { kind: "line" },
    note: { kind: "text", rows: 2 },
    sourceIds,
    certainty: shared.certainty,
  },
});

/** The working communities since 2024. */
export const workingCommunities = describeKind({
  path: "/v1/working-communities",
  address: "arbeitsgemeinschaften",
  words: texts.communities,
  titleField: "name",
  columns: ["validity.from", "validity.to"],
  starts: { validity: {} },
  fields: {
    name: shared.title,
    aliases: { kind: "lines" },
    purpose: { kind: "text" },
    "validity.from": { kind: "date" },
    "validity.to": { kind: "date" },
    url: { kind: "line" },
    note: { kind: "text", rows: 2 },
    sourceIds,
    certainty: shared.certainty,
  },
});
