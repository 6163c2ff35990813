import type { RecordAt } from "../../server/office-records.js";
import { worded } from "../records/choice-source.js";
import { partsOf } from "../records/parts-field.js";
import { describeKind } from "../records/record-kind.js";
import * as shared from "../records/shared-fields.js";
import { programmesAndFamilies } from "./programme-choices.js";
import { texts } from "./texts.de.js";

type Item = RecordAt<"/v1/application-checklists">["items"][number];

/** What an application for a programme must bring. */
export const checklists = describeKind({
  path: "/v1/application-checklists",
  address: "antragsunterlagen",
  words: texts.checklists,
  titleField: "title",
  columns: ["programmeId"],
  starts: { visibility: "public", items: [] },
  fields: {
    title: shared.title,
    programmeId: { kind: "choice", from: programmesAndFamilies, required: true },
    items: {
      ...partsOf<Item>()({
        words: texts.checklists.item,
        starts: { kind: "document", factIds: [], certainty: "documented", sourceId: "geschaeftsstelle" },
        fields: {
          what: { kind: "text", rows: 2, required: true },
          kind: { kind: "choice", from: worded(texts.checklists.kinds), required: true },
          by: { kind: "date" },
          byText: { kind: "line" },
          to: { kind: "line" },
          note: { kind: "text", rows: 2 },
          sourceId: shared.source,
          certainty: shared.certainty,
        },
      }),
      required: true,
    },
    visibility: shared.visibility,
  },
});
