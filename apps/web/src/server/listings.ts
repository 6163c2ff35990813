import type { ExpertiseListingRecord, ListingMatches, OwnListingInput } from "@stadtlotse/client";
import { client, timeout } from "./client.js";
import { dataOf } from "./data-of.js";

/** What others offer where one looks for it, and the other way round. */
export async function readListingMatches(id: string): Promise<ListingMatches["items"]> {
  const params = { path: { id } };
  const reply = client.GET("/v1/expertise-listings/{id}/matches", { params, signal: timeout() });
  return (await dataOf(reply)).items;
}

/**
 * Offers or looks for expertise in the name of one's own municipality.
 *
 * @throws ApiError when the server refuses, with what is wrong with which field
 */
export function createOwnListing(body: OwnListingInput): Promise<ExpertiseListingRecord> {
  return dataOf(client.POST("/v1/expertise-listings/own", { body, signal: timeout() }));
}
