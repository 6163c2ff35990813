import { createHash } from "node:crypto";
import type { Turn } from "@stadtlotse/assistant";
import { type IncomingActivity, tenantOf } from "../activity.js";

/**
 * Who asks, as far as it is proven, and to whom the conversation belongs.
 *
 * No tenant is known to stand for a municipality yet, so everyone is served the basic offer. The owner is a
 * hash: it tells people apart without storing who they are.
 */
export function identifyAsker(activity: IncomingActivity): Pick<Turn, "asker" | "owner"> {
  const person = activity.from.aadObjectId ?? activity.from.id;
  const digest = createHash("sha256")
    .update(JSON.stringify([tenantOf(activity) ?? "", person]))
    .digest("hex");
  return { asker: { kind: "anonymous" }, owner: `teams:${digest}` };
}
