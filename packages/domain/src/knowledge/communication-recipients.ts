import type { Tier } from "../answers/answer.js";
import type { CommunicationKind } from "./member-offers.js";

const recipients: Record<CommunicationKind, readonly Tier[]> = {
  newsletter: ["added-value"],
  circular: ["added-value"],
  survey: ["added-value"],
  invitation: ["added-value", "basic", "none"],
};

/**
 * The tiers to which the office may send a kind of communication: the newsletter is row 15 of the matrix and for
 * members, circulars and surveys are part of the contact with members, and whoever is interested may be invited to
 * the public conference (brochure of March 2021).
 *
 * @example
 * communicationRecipients("newsletter")
 * //=> ["added-value"]
 */
export function communicationRecipients(kind: CommunicationKind): readonly Tier[] {
  return recipients[kind];
}
