import { DomainError } from "../errors.js";
import { isNetworkId, isWorkingCommunityId } from "./network-ids.js";

/** @throws DomainError `UNKNOWN_NETWORK` when the id is neither of a network nor of a working community */
export function requireCollaboration(id: string): void {
  if (isNetworkId(id) || isWorkingCommunityId(id)) return;
  throw new DomainError("UNKNOWN_NETWORK", `"${id}" is no network and no working community`);
}
