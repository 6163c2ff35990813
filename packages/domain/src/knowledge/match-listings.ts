import { compareIds } from "../names/compare-ids.js";
import type { CalendarDay } from "../time/calendar-date.js";
import { requireCalendarDay } from "../time/parse-calendar-date.js";
import type { ExpertiseListing } from "./member-offers.js";

/** A search and an offer that have something to say to each other. */
export interface ListingMatch {
  listing: ExpertiseListing;
  sharedTopicIds: string[];
}

/**
 * The listings of the other kind, from other municipalities, still valid on the day, that share a topic; most shared
 * topics first.
 *
 * @throws DomainError `INVALID_DATE`
 * @example
 * matchListings({ id: "a", kind: "search", ags: "05978036", topicIds: ["isg"] }, [], "2026-11-22")
 * //=> []
 */
export function matchListings(
  own: Pick<ExpertiseListing, "id" | "kind" | "ags" | "topicIds">,
  listings: readonly ExpertiseListing[],
  on: CalendarDay,
): ListingMatch[] {
  requireCalendarDay(on);
  return listings
    .filter(
      ({ kind, ags, validUntil }) =>
        kind !== own.kind && ags !== own.ags && (validUntil === undefined || on <= validUntil),
    )
    .map((listing) => ({
      listing,
      sharedTopicIds: listing.topicIds.filter((id) => own.topicIds.includes(id)),
    }))
    .filter(({ sharedTopicIds }) => sharedTopicIds.length > 0)
    .sort(
      (left, right) =>
        right.sharedTopicIds.length - left.sharedTopicIds.length || compareIds(left.listing, right.listing),
    );
}
