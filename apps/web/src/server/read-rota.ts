import type { ContactRota, OverdueMember } from "@stadtlotse/client";
import { client, timeout } from "./client.js";
import { dataOf } from "./data-of.js";
import { readAll } from "./read-all.js";

/**
 * Whom to call in a month: `2026-11` for all networks, `2026-11 ID` for one.
 *
 * @throws ApiError when the server refuses
 */
export function readRota(monthAndNetwork: string): Promise<ContactRota> {
  const [month, network] = monthAndNetwork.split(" ");
  const query = { month, ...networkOf(network) };
  return dataOf(client.GET("/v1/contact-rota", { params: { query: query as never }, signal: timeout() }));
}

/** The members whom nobody has reached for twelve months, of all networks where none is named. */
export function readOverdue(network: string): Promise<OverdueMember[]> {
  return readAll(({ query, signal }) =>
    client.GET("/v1/contact-rota/overdue", {
      params: { query: { ...query, ...networkOf(network) } as never },
      signal,
    }),
  );
}

function networkOf(network: string | undefined): { network?: string } {
  return network === undefined || network === "" ? {} : { network };
}
