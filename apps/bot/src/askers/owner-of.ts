import { createHash } from "node:crypto";
import { type IncomingActivity, tenantOf } from "../activity.js";

/** To whom a conversation belongs: a hash that tells people apart without storing who they are. */
export function ownerOf(activity: IncomingActivity): string {
  const person = activity.from.aadObjectId ?? activity.from.id;
  const digest = createHash("sha256")
    .update(JSON.stringify([tenantOf(activity) ?? "", person]))
    .digest("hex");
  return `teams:${digest}`;
}
