import { describeKind } from "../records/record-kind.js";
import * as shared from "../records/shared-fields.js";
import { texts } from "./texts.de.js";

/** Short dated messages. */
export const news = describeKind({
  path: "/v1/news",
  address: "nachrichten",
  words: texts.news,
  titleField: "title",
  columns: ["date", "networkId"],
  newestBy: "date",
  starts: { visibility: "public", sourceId: "geschaeftsstelle" },
  fields: {
    title: shared.title,
    date: { kind: "date", required: true },
    teaser: { kind: "text", required: true },
    networkId: shared.network,
    programmeIds: shared.programmes,
    url: { kind: "line" },
    sourceId: shared.source,
    visibility: shared.visibility,
  },
});
