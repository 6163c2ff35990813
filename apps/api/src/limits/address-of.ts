import { isIP } from "node:net";
import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import { type Networks, plainAddress } from "./networks.js";

/**
 * From where a request comes: the other end of the connection, or, where that is a proxy of ours, the last address that
 * it has seen and that is no proxy of ours. Whatever stands before that in `X-Forwarded-For` anybody could have written.
 * `undefined` inside the process, where there is no connection.
 */
export function addressOf(c: Context, isProxy: Networks): string | undefined {
  const { incoming }: Partial<HttpBindings> = c.env ?? {};
  const connection = incoming?.socket.remoteAddress;
  if (connection === undefined) return undefined;
  const peer = plainAddress(connection);
  if (!isProxy(peer)) return peer;
  const forwarded = (c.req.header("x-forwarded-for") ?? "")
    .split(",")
    .map((each) => plainAddress(each.trim()));
  return forwarded.findLast((address) => isIP(address) !== 0 && !isProxy(address)) ?? peer;
}
