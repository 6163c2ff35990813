import type { Membership } from "../memberships/membership.js";

/** The few memberships whose beginning a public source documents. All others are observations. */
export const documentedMemberships: readonly Membership[] = [
  {
    networkId: "netzwerk-innenstadt-nrw",
    memberId: "05562016", // Haltern am See
    memberKind: "municipality",
    status: "member",
    validity: { from: "2021-03-01" },
    source: "haltern-news",
  },
  {
    networkId: "netzwerk-stadtentwicklung-nrw",
    memberId: "05113000", // Essen
    memberKind: "municipality",
    status: "member",
    validity: { from: "2024-01-01" },
    source: "soziale-stadt-structure",
  },
  {
    networkId: "netzwerk-stadtentwicklung-nrw",
    memberId: "05762016", // Brakel
    memberKind: "municipality",
    status: "member",
    validity: { from: "2024-01-15" },
    source: "driburg-news",
  },
  {
    networkId: "netzwerk-stadtentwicklung-nrw",
    memberId: "05762028", // Nieheim
    memberKind: "municipality",
    status: "member",
    validity: { from: "2024-01-15" },
    source: "driburg-news",
  },
];
