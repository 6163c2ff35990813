import { hashOwner } from "@stadtlotse/registry";
import * as z from "zod";
import { type IncomingActivity, tenantOf } from "../activity.js";
import type { BotRooms, Memories } from "../conversations/chat-request.js";
import { ownerOf } from "./owner-of.js";

/** The app role of the registration whose holders act for the office. */
const officeRole = "Stadtlotse.Office";

const Claims = z.looseObject({
  tid: z.string(),
  oid: z.string(),
  roles: z.array(z.string()).default([]),
});

/**
 * Whether somebody who has signed in acts for the office; it is remembered for the day. The token is not checked
 * here: it comes from the token service itself, which the bot has asked with its own identity. It must be the token
 * of whoever writes.
 */
export async function signInAsOffice(
  token: string,
  activity: IncomingActivity,
  { today }: Pick<BotRooms, "today">,
  { people }: Pick<Memories, "people">,
): Promise<boolean> {
  const claims = readClaims(token);
  const isTheirs = claims?.tid === tenantOf(activity) && claims?.oid === activity.from.aadObjectId;
  if (!isTheirs || !claims?.roles.includes(officeRole)) return false;
  await people.update(hashOwner(ownerOf(activity)), (person) => ({ ...person, officeOn: today() }));
  return true;
}

function readClaims(token: string): z.infer<typeof Claims> | undefined {
  try {
    const [, payload = ""] = token.split(".");
    return Claims.safeParse(JSON.parse(Buffer.from(payload, "base64url").toString())).data;
  } catch {
    return undefined;
  }
}
