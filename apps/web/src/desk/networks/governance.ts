import { labelled } from "../records/choice-source.js";
import { describeKind } from "../records/record-kind.js";
import * as shared from "../records/shared-fields.js";
import { texts } from "./texts.de.js";

const network = { ...shared.network, required: true } as const;

/** Who holds which role in a network. */
export const roles = describeKind({
  path: "/v1/roles",
  address: "rollen",
  words: texts.roles,
  titleField: "role",
  columns: ["networkId", "person", "validity.from", "validity.to"],
  newestBy: "validity.from",
  starts: { validity: {}, certainty: "documented", sourceId: "geschaeftsstelle" },
  fields: {
    role: { kind: "choice", from: labelled("RoleKind"), required: true },
    networkId: network,
    person: { kind: "line" },
    title: { kind: "line" },
    ags: { kind: "municipality" },
    organisation: { kind: "line" },
    "validity.from": { kind: "date" },
    "validity.to": { kind: "date" },
    asOf: { kind: "date" },
    note: { kind: "text", rows: 2 },
    sourceId: shared.source,
    certainty: shared.certainty,
  },
});

/** Boards, assemblies and other bodies. */
export const bodies = describeKind({
  path: "/v1/bodies",
  address: "gremien",
  words: texts.bodies,
  titleField: "name",
  columns: ["networkId", "kind"],
  starts: { certainty: "documented", sourceId: "geschaeftsstelle" },
  fields: {
    name: shared.title,
    kind: { kind: "choice", from: labelled("BodyKind"), required: true },
    networkId: network,
    composition: { kind: "text" },
    powers: { kind: "lines" },
    "validity.from": { kind: "date" },
    "validity.to": { kind: "date" },
    asOf: { kind: "date" },
    note: { kind: "text", rows: 2 },
    sourceId: shared.source,
    certainty: shared.certainty,
  },
});
