import type { MembershipStates, paths, Source } from "@stadtlotse/client";
import { useMemo, useRef } from "preact/hooks";
import { client, timeout } from "../server/client.js";
import { dataOf } from "../server/data-of.js";
import { useLoaded } from "../server/use-loaded.js";
import { type MapView, membershipView } from "./map-view.js";

const empty: MapView = membershipView({ items: [] }, new Map());

/** Who stood how to a network on a day; while another day is read, the last one stays in view. */
export function useMembershipView(
  network: string,
  day: string,
  sources: readonly Source[],
): { view: MapView; failure: string | undefined } {
  const byId = useMemo(() => new Map(sources.map((source) => [source.id, source])), [sources]);
  const loaded = useLoaded(readStates, `${network} ${day}`);
  const last = useRef(empty);
  if (loaded.state === "loaded") last.current = membershipView(loaded.value, byId);
  return { view: last.current, failure: loaded.state === "failed" ? loaded.message : undefined };
}

type Network = paths["/v1/membership-states"]["get"]["parameters"]["query"]["network"];

function readStates(networkAndDay: string): Promise<MembershipStates> {
  const [network, on] = networkAndDay.split(" ") as [Network, string];
  const params = { query: { network, on } };
  return dataOf(client.GET("/v1/membership-states", { params, signal: timeout() }));
}
