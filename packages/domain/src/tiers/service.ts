import * as z from "zod";
import { Tier } from "../answers/answer.js";
import { NetworkId } from "../networks/network.js";
import { CalendarDate } from "../time/calendar-date.js";

export const ServiceSection = z
  .enum(["consulting", "communication", "events"])
  .meta({ id: "ServiceSection", description: "Beratung; Kommunikation und Information; Veranstaltungen." });
export type ServiceSection = z.infer<typeof ServiceSection>;

/** A way in which one thing is handed out, where the matrix treats the ways differently. */
export const ServiceChannel = z
  .enum(["print", "members-area", "phone", "on-site", "online", "event"])
  .meta({ id: "ServiceChannel" });
export type ServiceChannel = z.infer<typeof ServiceChannel>;

/** One row of the matrix: a service and, in each column, whether it is included. */
export const Service = z
  .object({
    id: z.string().meta({ example: "foerderberatung" }),
    row: z.int().positive().meta({ description: "Position in the matrix, from 1." }),
    section: ServiceSection,
    name: z.string().meta({ description: "The German wording of the row." }),
    shortName: z.string().meta({ description: "A name short enough for a sentence." }),
    basic: z.boolean().meta({ description: "Included for all municipalities of North Rhine-Westphalia." }),
    addedValue: z.boolean().meta({ description: "Included for members." }),
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
    line: z.int().positive().optional().meta({ description: "Line of the row in its source." }),
  })
  .meta({ id: "Service" });
export type Service = z.infer<typeof Service>;

/** The services of one network in the version of one source. Another network or year needs a matrix of its own. */
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
