import * as z from "zod";
import { CollaborationId } from "../networks/network.js";
import { CalendarDay } from "../time/calendar-date.js";

export const TopicProposalState = z
  .enum(["proposed", "accepted", "declined", "done"])
  .meta({ id: "TopicProposalState" });
export type TopicProposalState = z.infer<typeof TopicProposalState>;

/** A topic that a member hands in; also an unanswered question that somebody turned into one. */
export const TopicProposal = z
  .object({
    id: z.string(),
    title: z.string().min(1),
    reason: z.string().optional(),
    topicIds: z.array(z.string()).default([]),
    ags: z
      .string()
      .optional()
      .meta({ description: "The municipality that proposes; missing when it did not say." }),
    proposedOn: CalendarDay,
    state: TopicProposalState,
    origin: z.enum(["member", "survey", "unanswered-question", "call"]),
    networkId: CollaborationId.optional(),
  })
  .meta({ id: "TopicProposal" });
export type TopicProposal = z.infer<typeof TopicProposal>;

/** A project-like group on one topic: not a working community, which is a lasting branch of the network. */
export const WorkingGroup = z
  .object({
    id: z.string(),
    title: z.string(),
    networkId: CollaborationId,
    topicIds: z.array(z.string()).default([]),
    proposalIds: z.array(z.string()).default([]),
    state: z.enum(["planned", "running", "completed"]),
  })
  .meta({ id: "WorkingGroup" });
export type WorkingGroup = z.infer<typeof WorkingGroup>;

/** One meeting of a working group. */
export const WorkingSession = z
  .object({
    id: z.string(),
    workingGroupId: z.string(),
    on: CalendarDay,
    place: z.string().optional(),
    participants: z.int().nonnegative().optional(),
    note: z.string().optional(),
  })
  .meta({ id: "WorkingSession" });
export type WorkingSession = z.infer<typeof WorkingSession>;
