import type { NetworkId, WorkingCommunityId } from "./network.js";

/** The networks that the library knows: the umbrella since 2024 and the five that it brought together. */
export const networkIds = [
  "netzwerk-stadtentwicklung-nrw",
  "netzwerk-innenstadt-nrw",
  "staedtenetz-soziale-stadt-nrw",
  "forum-baulandmanagement-nrw",
  "stadtumbaunetzwerk-nrw",
  "ag-historische-stadt-und-ortskerne-nrw",
] as const;

/** The five working communities of Netzwerk Stadtentwicklung NRW since 2024. */
export const workingCommunityIds = [
  "ag-stadtumbau",
  "ag-baulandmanagement",
  "ag-soziale-stadt",
  "ag-innenstadt",
  "ag-historische-stadt-und-ortskerne",
] as const;

/**
 * Whether a text is the id of a network, not of a working community.
 *
 * @example
 * isNetworkId("netzwerk-innenstadt-nrw")
 * //=> true
 */
export function isNetworkId(text: string): text is NetworkId {
  return (networkIds as readonly string[]).includes(text);
}

/**
 * Whether a text is the id of one of the five working communities.
 *
 * @example
 * isWorkingCommunityId("netzwerk-innenstadt-nrw")
 * //=> false
 */
export function isWorkingCommunityId(text: string): text is WorkingCommunityId {
  return (workingCommunityIds as readonly string[]).includes(text);
}
