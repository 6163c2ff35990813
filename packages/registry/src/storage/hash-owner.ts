import { createHash } from "node:crypto";

/** The name of an owner is not stored: only who knows it can find what is theirs. */
export function hashOwner(owner: string): string {
  return createHash("sha256").update(owner).digest("hex");
}
