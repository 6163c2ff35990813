import type { Role } from "@stadtlotse/registry";

const office: readonly Role[] = ["office", "admin"];

/** Who may call what, by operation. What is not named here is open to everyone, with a key or without one. */
export const permissions = {
  listTickets: office,
  changeTicket: office,
  listTopicProposals: office,
  changeTopicProposal: office,
  reportUnanswered: office,
} as const satisfies Readonly<Record<string, readonly Role[]>>;
