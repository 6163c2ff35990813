import * as z from "zod";
import { Certainty } from "../facts/fact.js";
import { CalendarDate } from "../time/calendar-date.js";
import { Interval } from "../time/interval.js";
import { networkIds, workingCommunityIds } from "./network-ids.js";

/** Id of a network or of a working community. */
export const CollaborationId = z
  .enum([...networkIds, ...workingCommunityIds])
  .meta({ id: "CollaborationId", description: "Id of a network or of a working community." });
export type CollaborationId = z.infer<typeof CollaborationId>;

export const NetworkId = z.enum(networkIds).meta({ id: "NetworkId" });
export type NetworkId = z.infer<typeof NetworkId>;

export const WorkingCommunityId = z.enum(workingCommunityIds).meta({ id: "WorkingCommunityId" });
export type WorkingCommunityId = z.infer<typeof WorkingCommunityId>;

/**
 * What can happen to a network in its life. Preparing, initiating and founding are different things: sources that
 * date them differently need not contradict each other.
 */
export const LifecycleEventKind = z
  .enum([
    "prepared",
    "initiated",
    "founded",
    "accession-opened",
    "agreement-signed",
    "merged",
    "renamed",
    "ended",
  ])
  .meta({ id: "LifecycleEventKind" });
export type LifecycleEventKind = z.infer<typeof LifecycleEventKind>;

export const LifecycleEvent = z
  .object({
    id: z.string(),
    networkId: CollaborationId,
    kind: LifecycleEventKind,
    date: CalendarDate,
    description: z.string().meta({ description: "What happened, one German sentence." }),
    place: z.string().optional(),
    relatedNetworkIds: z.array(CollaborationId).default([]),
    certainty: Certainty,
    sourceId: z.string(),
  })
  .meta({ id: "LifecycleEvent" });
export type LifecycleEvent = z.infer<typeof LifecycleEvent>;

/** An association of municipalities that exchange experience. */
export const Network = z
  .object({
    id: NetworkId,
    name: z.string(),
    aliases: z.array(z.string()).default([]),
    legalForm: z.string().optional(),
    purposes: z.array(z.string()).default([]),
    validity: Interval.optional().meta({
      description: "The period in which it exists on its own, as far as known.",
    }),
    url: z
      .string()
      .optional()
      .meta({ description: "Its own pages, without scheme as the source prints it." }),
    certainty: Certainty,
    sourceIds: z.array(z.string()).min(1),
    note: z.string().optional(),
  })
  .meta({ id: "Network" });
export type Network = z.infer<typeof Network>;

/** One of the five thematic branches (Arbeitsgemeinschaften) of Netzwerk Stadtentwicklung NRW since 2024. */
export const WorkingCommunity = z
  .object({
    id: WorkingCommunityId,
    name: z.string(),
    aliases: z.array(z.string()).default([]),
    networkId: z.literal("netzwerk-stadtentwicklung-nrw"),
    purpose: z.string().optional(),
    validity: Interval,
    url: z.string().optional(),
    certainty: Certainty,
    sourceIds: z.array(z.string()).min(1),
    note: z.string().optional(),
  })
  .meta({ id: "WorkingCommunity" });
export type WorkingCommunity = z.infer<typeof WorkingCommunity>;

export const NetworkRelationKind = z
  .enum(["predecessor-of", "working-community-of", "cooperates-with"])
  .meta({ id: "NetworkRelationKind" });
export type NetworkRelationKind = z.infer<typeof NetworkRelationKind>;

/** How two networks stand to each other, read from left to right: `from` is the predecessor of `to`. */
export const NetworkRelation = z
  .object({
    from: CollaborationId,
    kind: NetworkRelationKind,
    to: CollaborationId,
    validity: Interval.optional(),
    certainty: Certainty,
    sourceId: z.string(),
    note: z.string().optional(),
  })
  .meta({ id: "NetworkRelation" });
export type NetworkRelation = z.infer<typeof NetworkRelation>;
