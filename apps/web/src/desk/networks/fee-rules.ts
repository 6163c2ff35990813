import type { RecordAt } from "../../server/office-records.js";
import { amount } from "../records/amount-field.js";
import { partsOf } from "../records/parts-field.js";
import { describeKind } from "../records/record-kind.js";
import * as shared from "../records/shared-fields.js";
import { texts } from "./texts.de.js";

type FeeRule = RecordAt<"/v1/fee-rules">;

/** What members of a network pay in a period. */
export const feeRules = describeKind({
  path: "/v1/fee-rules",
  address: "mitgliedsbeitraege",
  words: texts.fees,
  titleField: "networkId",
  columns: ["validity.from", "validity.to"],
  newestBy: "validity.from",
  starts: { validity: {}, steps: [], waivers: [], certainty: "documented", sourceId: "geschaeftsstelle" },
  fields: {
    networkId: { ...shared.network, required: true },
    "validity.from": { kind: "date" },
    "validity.to": { kind: "date" },
    steps: partsOf<FeeRule["steps"][number]>()({
      words: texts.fees.step,
      starts: {},
      fields: {
        fromPopulation: { kind: "number" },
        belowPopulation: { kind: "number" },
        feePerYear: amount,
      },
    }),
    stepCount: { kind: "number" },
    waivers: partsOf<FeeRule["waivers"][number]>()({
      words: texts.fees.waiver,
      starts: { validity: {} },
      fields: {
        "validity.from": { kind: "date" },
        "validity.to": { kind: "date" },
        reason: { kind: "text", rows: 2, required: true },
      },
    }),
    minimumTermYears: { kind: "number" },
    note: { kind: "text", rows: 2 },
    sourceId: shared.source,
    certainty: shared.certainty,
  },
});
