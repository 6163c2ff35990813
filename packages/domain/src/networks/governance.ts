import * as z from "zod";
import { Certainty } from "../facts/fact.js";
import { Cadence } from "../knowledge/cadence.js";
import { CalendarDate } from "../time/calendar-date.js";
import { Interval } from "../time/interval.js";
import { CollaborationId } from "./network.js";

const dated = {
  networkId: CollaborationId,
  validity: Interval.default({}),
  asOf: CalendarDate.optional().meta({ description: "The date for which the source shows it." }),
  certainty: Certainty,
  sourceId: z.string(),
  note: z.string().optional(),
};

export const BodyKind = z
  .enum(["members-assembly", "board", "advisory-board", "steering-group", "speakers", "office"])
  .meta({ id: "BodyKind" });
export type BodyKind = z.infer<typeof BodyKind>;

/** A body of a network. Which bodies a network has differs from network to network and changes in time. */
export const Body = z
  .object({
    id: z.string(),
    kind: BodyKind,
    name: z.string(),
    composition: z.string().optional(),
    cadence: Cadence.optional(),
    powers: z.array(z.string()).default([]),
    ...dated,
  })
  .meta({ id: "Body" });
export type Body = z.infer<typeof Body>;

/** How somebody who is not a member stands to a network. */
export const PartnershipKind = z
  .enum([
    "partner",
    "support-content",
    "support-finance",
    "permanent-participant",
    "affiliation",
    "involved-on-occasion",
    "consultant",
  ])
  .meta({ id: "PartnershipKind" });
export type PartnershipKind = z.infer<typeof PartnershipKind>;

export const Partnership = z
  .object({
    id: z.string(),
    organisationId: z.string(),
    kind: PartnershipKind,
    ...dated,
  })
  .meta({ id: "Partnership" });
export type Partnership = z.infer<typeof Partnership>;

/** A signed agreement between a network and somebody. */
export const CooperationAgreement = z
  .object({
    id: z.string(),
    parties: z
      .array(z.string())
      .min(1)
      .meta({ description: "The others, by the name that the source gives." }),
    date: CalendarDate,
    subject: z.string(),
    ...dated,
  })
  .meta({ id: "CooperationAgreement" });
export type CooperationAgreement = z.infer<typeof CooperationAgreement>;

/** What a network is paid from. */
export const Financing = z
  .object({ id: z.string(), sources: z.array(z.string()).min(1), ...dated })
  .meta({ id: "Financing" });
export type Financing = z.infer<typeof Financing>;

/** Who may join, in the version of a source. */
export const AdmissionRule = z
  .object({
    id: z.string(),
    rule: z.string().meta({ description: "One German sentence." }),
    requiresProgramme: z
      .string()
      .optional()
      .meta({ description: "Programme whose area a member must have." }),
    planningSuffices: z.boolean().optional(),
    ...dated,
  })
  .meta({ id: "AdmissionRule" });
export type AdmissionRule = z.infer<typeof AdmissionRule>;

/** What a network or working community plans for one year, and with whom it is agreed. */
export const WorkPlan = z
  .object({
    id: z.string(),
    year: z.int().min(1980).max(2100),
    topicIds: z.array(z.string()).default([]),
    agreedWith: z.array(CollaborationId).default([]),
    items: z.array(z.string()).default([]),
    ...dated,
  })
  .meta({ id: "WorkPlan" });
export type WorkPlan = z.infer<typeof WorkPlan>;

/** A partner outside Germany or an exchange with another state. */
export const ExternalCooperation = z
  .object({
    id: z.string(),
    scope: z.enum(["national", "international"]),
    partners: z.array(z.string()).min(1),
    subject: z.string(),
    ...dated,
  })
  .meta({ id: "ExternalCooperation" });
export type ExternalCooperation = z.infer<typeof ExternalCooperation>;

/** An authority whose name changes while it stays the one in charge. */
export const Authority = z
  .object({
    id: z.string(),
    kind: z.enum(["ministry", "bezirksregierung"]),
    field: z.string().meta({ description: "What it is in charge of, in German." }),
    names: z
      .array(
        z.object({
          name: z.string(),
          asOf: CalendarDate.meta({ description: "A date on which a source uses the name of that time." }),
          sourceId: z.string(),
          note: z.string().optional(),
        }),
      )
      .min(1),
  })
  .meta({ id: "Authority" });
export type Authority = z.infer<typeof Authority>;
