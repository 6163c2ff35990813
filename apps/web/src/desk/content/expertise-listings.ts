import { worded } from "../records/choice-source.js";
import { describeKind } from "../records/record-kind.js";
import * as shared from "../records/shared-fields.js";
import { listingFields } from "./listing-fields.js";
import { ListingMatches } from "./listing-matches.js";
import { texts } from "./texts.de.js";

/** The Fachbörse: what members offer and look for, and what fits together. */
export const expertiseListings = describeKind({
  path: "/v1/expertise-listings",
  address: "fachboerse",
  words: texts.listings,
  titleField: "title",
  columns: ["kind", "ags", "topicIds", "validUntil"],
  fields: {
    title: shared.title,
    kind: { kind: "choice", from: worded(texts.listings.kinds), required: true },
    ags: shared.municipality,
    ...listingFields,
  },
  Extra: ListingMatches,
});
