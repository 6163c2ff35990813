import type { RecordAt } from "../../server/office-records.js";
import { amount } from "../records/amount-field.js";
import { worded } from "../records/choice-source.js";
import { partsOf } from "../records/parts-field.js";
import * as shared from "../records/shared-fields.js";
import { texts } from "./texts.de.js";

type Phase = RecordAt<"/v1/programmes">["phases"][number];

const ownId = /^aufruf-(\d+)$/;

/** The phases and calls of a programme, with their deadlines and their money. */
export const phases = partsOf<Phase>()({
  words: texts.programmes.phase,
  starts: { kind: "call", deadline: null, certainty: "documented", sourceId: "geschaeftsstelle" },
  identify: (others) => {
    const taken = others.map(({ id }) => Number(ownId.exec(String(id))?.[1] ?? 0));
    return { id: `aufruf-${Math.max(0, ...taken) + 1}` };
  },
  fields: {
    name: shared.title,
    kind: { kind: "choice", from: worded(texts.programmes.phase.kinds), required: true },
    purpose: { kind: "text", rows: 2 },
    opensOn: { kind: "date" },
    deadline: { kind: "date" },
    "fundingPeriod.from": { kind: "date" },
    "fundingPeriod.to": { kind: "date" },
    budget: amount,
    maximumPerProject: amount,
    applications: { kind: "number" },
    projects: { kind: "number" },
    municipalities: { kind: "number" },
    note: { kind: "text", rows: 2 },
    sourceId: shared.source,
    certainty: shared.certainty,
  },
});
