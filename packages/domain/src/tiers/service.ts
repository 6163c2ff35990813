import * as z from "zod";
import { Tier } from "../answers/answer.js";
import { NetworkId } from "../networks/network.js";
import { CalendarDate } from "../time/calendar-date.js";
import { Interval } from "../time/interval.js";

export const ServiceSection = z
  .enum(["consulting", "communication", "events"])
  .meta({ id: "ServiceSection", description: "Beratung; Kommunikation und Information; Veranstaltungen." });
export type ServiceSection = z.infer<typeof ServiceSection>;

/** A way in which one thing is handed out, where the matrix treats the ways differently. */
export const ServiceChannel = z
  .enum(["print", "members-area", "phone", "on-site", "online", "event"])
  .meta({ id: "ServiceChannel" });
export type ServiceChannel = z.infer<typeof ServiceChannel>;

/**
 * That a service belongs to a tier of a network from when to when, as one source says. What begins later takes the
 * place of what was said before.
 */
export const TierPlacement = z
  .object({
    networkId: NetworkId,
    tier: z.enum(["basic", "added-value"]).meta({
      description: "`basic`: for all municipalities of North Rhine-Westphalia; `added-value`: for members.",
    }),
    validity: Interval,
    asOf: CalendarDate,
    sourceId: z.string(),
    line: z.int().positive().optional().meta({ description: "Line of the row in its source." }),
  })
  .meta({ id: "TierPlacement" });
export type TierPlacement = z.infer<typeof TierPlacement>;

/** A service of the networks, and to which tier it belonged when. */
export const NetworkService = z
  .object({
    id: z.string().meta({ example: "foerderberatung" }),
    section: ServiceSection,
    name: z.string().meta({ description: "The German wording of the row." }),
    shortName: z.string().meta({ description: "A name short enough for a sentence." }),
    openToEveryone: z
      .boolean()
      .default(false)
      .meta({ description: "Open beyond North Rhine-Westphalia and beyond municipalities." }),
    channel: ServiceChannel.optional(),
    aliases: z.array(z.string()).meta({ description: "Everyday words for it." }),
    overlaps: z
      .array(z.string())
      .default([])
      .meta({ description: "Rows that give the same thing over another channel under another rule." }),
    note: z.string().optional().meta({ description: "What must be said with the row, in German." }),
    placements: z.array(TierPlacement).min(1),
  })
  .meta({ id: "NetworkService" });
export type NetworkService = z.infer<typeof NetworkService>;

/** One row of the matrix: a service on a day and, in each column, whether it is included. */
export const Service = NetworkService.omit({ placements: true })
  .extend({
    row: z.int().positive().meta({ description: "Position in the matrix, from 1." }),
    basic: z.boolean().meta({ description: "Included for all municipalities of North Rhine-Westphalia." }),
    addedValue: z.boolean().meta({ description: "Included for members." }),
    ...TierPlacement.omit({ tier: true }).shape,
  })
  .meta({ id: "Service" });
export type Service = z.infer<typeof Service>;

/** The services of a network as they stand on a day, by what sources say up to then. */
export const ServiceMatrix = z
  .object({
    id: z.string(),
    networkId: NetworkId,
    asOf: CalendarDate,
    sourceId: z.string(),
    title: z.string(),
    services: z.array(Service),
  })
  .meta({ id: "ServiceMatrix" });
export type ServiceMatrix = z.infer<typeof ServiceMatrix>;

/** Why a service is included or not. */
export const EntitlementReason = z
  .enum(["open-to-all", "basic-tier", "member", "members-only", "outside-nrw"])
  .meta({ id: "EntitlementReason" });
export type EntitlementReason = z.infer<typeof EntitlementReason>;

/** One service for one asker: there is always a yes or a no, never "unknown". */
export const Entitlement = z
  .object({
    service: Service,
    included: z.boolean(),
    tier: Tier.meta({ description: "The tier of the asker that decided." }),
    reason: EntitlementReason,
    explanation: z.string().meta({ description: "One German sentence." }),
  })
  .meta({ id: "Entitlement" });
export type Entitlement = z.infer<typeof Entitlement>;
