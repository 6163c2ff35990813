import { listingFields } from "../desk/content/listing-fields.js";
import { worded } from "../desk/records/choice-source.js";
import { describeKind } from "../desk/records/record-kind.js";
import * as shared from "../desk/records/shared-fields.js";
import { texts } from "./texts.de.js";

/** What a member enters of itself; the server puts its municipality to it. */
export const ownListings = describeKind({
  path: "/v1/own-expertise-listings",
  address: "fachboerse/eigene",
  words: { ...texts.own, title: texts.own.title, lead: texts.own.hint },
  titleField: "title",
  columns: [],
  fields: {
    kind: { kind: "choice", from: worded(texts.own.kinds), required: true },
    title: shared.title,
    ...listingFields,
  },
  keptInLists: true,
  withoutHistory: true,
});
