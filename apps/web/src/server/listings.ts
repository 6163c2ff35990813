import type { ExpertiseListingRecord, ListingMatches } from "@stadtlotse/client";
import { client, timeout } from "./client.js";
import { dataOf } from "./data-of.js";
import { succeed } from "./succeed.js";

/** What others offer where one looks for it, and the other way round. */
export async function readListingMatches(id: string): Promise<ListingMatches["items"]> {
  const params = { path: { id } };
  const reply = client.GET("/v1/expertise-listings/{id}/matches", { params, signal: timeout() });
  return (await dataOf(reply)).items;
}

/**
 * Takes away an entry of one's own municipality.
 *
 * @throws ApiError when the server refuses, with the entry as it stands now where somebody else was faster
 */
export async function withdrawOwnListing({ id, version }: ExpertiseListingRecord): Promise<void> {
  const params = { path: { id }, query: { version } };
  await succeed(client.DELETE("/v1/own-expertise-listings/{id}", { params, signal: timeout() }));
}
