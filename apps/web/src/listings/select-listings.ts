import type { ExpertiseListingRecord } from "@stadtlotse/client";

/** Each empty where everything is wanted. */
export interface ListingFilter {
  kind: string;
  topic: string;
  word: string;
}

type Listing = Pick<ExpertiseListingRecord, "kind" | "topicIds" | "title" | "description" | "createdAt">;

/** The listings that somebody wants to see, the newest first. */
export function selectListings<Item extends Listing>(
  listings: readonly Item[],
  { kind, topic, word }: ListingFilter,
): Item[] {
  const wanted = word.trim().toLocaleLowerCase("de");
  return listings
    .filter(
      (listing) =>
        (kind === "" || listing.kind === kind) &&
        (topic === "" || listing.topicIds.includes(topic)) &&
        `${listing.title} ${listing.description}`.toLocaleLowerCase("de").includes(wanted),
    )
    .toSorted((left, right) => right.createdAt.localeCompare(left.createdAt));
}
