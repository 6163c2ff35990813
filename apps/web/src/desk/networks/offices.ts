import type { RecordAt } from "../../server/office-records.js";
import { worded } from "../records/choice-source.js";
import { partsOf } from "../records/parts-field.js";
import { describeKind } from "../records/record-kind.js";
import * as shared from "../records/shared-fields.js";
import { texts } from "./texts.de.js";

type Person = RecordAt<"/v1/offices">["people"][number];

/** The offices of the networks, and how they are reached. */
export const offices = describeKind({
  path: "/v1/offices",
  address: "geschaeftsstellen",
  words: texts.offices,
  titleField: "name",
  columns: ["networkId", "asOf"],
  newestBy: "asOf",
  starts: { phones: [], people: [], certainty: "documented", sourceId: "geschaeftsstelle" },
  fields: {
    name: shared.title,
    networkId: { ...shared.network, required: true },
    "operator.name": { kind: "line" },
    "operator.kind": { kind: "choice", from: worded(texts.offices.operators) },
    address: { kind: "text", rows: 2 },
    phones: { kind: "lines" },
    fax: { kind: "line" },
    email: { kind: "line" },
    url: { kind: "line" },
    people: partsOf<Person>()({
      words: texts.offices.person,
      starts: {},
      fields: { name: shared.title, role: { kind: "line" } },
    }),
    "validity.from": { kind: "date" },
    "validity.to": { kind: "date" },
    asOf: { kind: "date" },
    note: { kind: "text", rows: 2 },
    sourceId: shared.source,
    certainty: shared.certainty,
  },
});
