import * as z from "zod";
import { Certainty } from "../facts/fact.js";
import { CollaborationId } from "../networks/network.js";
import { CalendarDate } from "../time/calendar-date.js";
import { Interval } from "../time/interval.js";

export const MemberKind = z.enum(["municipality", "organisation"]).meta({ id: "MemberKind" });
export type MemberKind = z.infer<typeof MemberKind>;

export const MembershipStatus = z.enum(["member", "former", "applicant"]).meta({ id: "MembershipStatus" });
export type MembershipStatus = z.infer<typeof MembershipStatus>;

/** Why a member left. The flyer of June 2015 knows one reason: the end of the funding programme. */
export const LeaveReason = z
  .enum(["funding-ended", "network-merged", "own-decision", "other", "unknown"])
  .meta({ id: "LeaveReason" });
export type LeaveReason = z.infer<typeof LeaveReason>;

/**
 * A period in which somebody stands in a relation to a network. Only a documented or imported beginning makes one;
 * what a list shows on one day is a {@link MembershipObservation}.
 */
export const Membership = z
  .object({
    networkId: CollaborationId,
    memberId: z
      .string()
      .meta({ description: "AGS of a municipality, id of an organisation.", example: "05978036" }),
    memberKind: MemberKind,
    status: MembershipStatus,
    validity: Interval,
    leaveReason: LeaveReason.optional(),
    source: z.string().meta({ description: "Who says so: id of a source, or the office's own words." }),
  })
  .meta({ id: "Membership" });
export type Membership = z.infer<typeof Membership>;

/** What a source saw on one date. It never becomes an interval by itself. */
export const MembershipObservation = z
  .object({
    networkId: CollaborationId,
    memberId: z.string(),
    memberKind: MemberKind,
    status: MembershipStatus.default("member"),
    asOf: CalendarDate,
    sourceId: z.string(),
    certainty: Certainty,
    note: z.string().optional(),
  })
  .meta({ id: "MembershipObservation" });
export type MembershipObservation = z.infer<typeof MembershipObservation>;
