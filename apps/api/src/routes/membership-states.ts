import {
  CalendarDay,
  CollaborationId,
  MembershipObservation,
  MembershipStatus,
  membershipOn,
} from "@stadtlotse/domain";
import type { Memberships } from "@stadtlotse/registry";
import * as z from "zod";
import { day } from "./parameters.js";
import { addRecord } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

const MembershipStates = z
  .object({
    network: CollaborationId,
    on: CalendarDay,
    items: z.array(
      z.object({
        memberId: z.string(),
        status: z
          .enum([...MembershipStatus.options, "unknown"])
          .meta({ description: "As intervals decide it; unknown does not mean that it is no member." }),
        source: z.string().optional().meta({ description: "Of the interval that decided." }),
        lastObserved: MembershipObservation.optional().meta({
          description: "The newest that was seen by that day; it never decides.",
        }),
      }),
    ),
  })
  .meta({ id: "MembershipStates" });

type Records = Pick<Memberships, "list" | "observations">;

/** How everybody of whom something is on record stood to a network on a day. */
export function addMembershipStateRoutes(api: Api, context: RouteContext): void {
  addRecord(api, context, {
    path: "/v1/membership-states",
    operationId: "getMembershipStates",
    tag: "Networks",
    summary: "Read how municipalities stood to a network on a day",
    item: MembershipStates,
    params: z.strictObject({}),
    query: { network: CollaborationId, on: day.optional() },
    missing: "Dieses Netzwerk gibt es nicht.",
    find: async (_, __, { network, on = context.rooms.today() }) => ({
      network,
      on,
      items: await statesOn(context.rooms.registry.memberships, network, on),
    }),
  });
}

async function statesOn(
  records: Records,
  networkId: CollaborationId,
  on: CalendarDay,
): Promise<z.infer<typeof MembershipStates>["items"]> {
  const ofNetwork = (record: { networkId: CollaborationId }) => record.networkId === networkId;
  const memberships = (await records.list()).filter(ofNetwork);
  const observations = (await records.observations()).filter(ofNetwork);
  const memberIds = new Set([...memberships, ...observations].map(({ memberId }) => memberId));
  return [...memberIds].flatMap((memberId) => {
    const state = membershipOn({ networkId, memberId }, on, { memberships, observations });
    const { status, membership, lastObserved } = state;
    if (status === "unknown" && lastObserved === undefined) return [];
    return [
      {
        memberId,
        status,
        ...(membership && { source: membership.source }),
        ...(lastObserved && { lastObserved }),
      },
    ];
  });
}
