import { ApplicantKind, FundingMeasure } from "@stadtlotse/domain";
import { Exchange } from "@stadtlotse/registry";
import * as z from "zod";
import { CommandName } from "../commands/command-name.js";

/** An input that was left open comes back as an empty text or not at all. */
const leftOpen = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

/** Longest answer of a team. */
const maxAnswer = 5000;

const ofTicket = { id: z.string(), version: z.int().positive() };

/** Everything that a button of our own cards can say; the inputs of its card stand beside the verb. */
export const Submission = z.union([
  z.object({ verb: z.literal("ask"), question: z.string() }),
  z.object({ verb: z.literal("command"), command: CommandName }),
  z.object({
    verb: z.literal("show"),
    kind: z.enum(["programme", "practice", "event", "municipality", "contact"]),
    id: z.string(),
  }),
  z.object({
    verb: z.literal("find-programmes"),
    measures: leftOpen(FundingMeasure),
    applicant: leftOpen(ApplicantKind),
    settlement: leftOpen(z.enum(["rural", "urban"])),
    population: leftOpen(z.coerce.number().int().nonnegative()),
  }),
  z.object({
    verb: z.literal("hand-over"),
    answerId: z.string(),
    conversationId: z.string(),
    question: z.string().max(2000),
    transcript: z.array(Exchange).max(8),
    withTranscript: z.string().optional(),
  }),
  z.object({
    verb: z.literal("propose-topic"),
    id: z.uuid(),
    title: z.string().trim().min(1).max(200),
    reason: leftOpen(z.string().trim().max(1000)),
  }),
  z.object({ verb: z.literal("erase") }),
  z.object({
    verb: z.literal("sign-up"),
    eventId: z.string(),
    name: z.string().trim().min(1).max(200),
    contact: z.string().trim().min(1).max(200),
    note: leftOpen(z.string().trim().max(1000)),
  }),
  z.object({ verb: z.literal("cancel-sign-up"), eventId: z.string() }),
  z.object({ verb: z.literal("answer-survey"), runId: z.string() }),
  z.object({
    verb: z.literal("save-subscriptions"),
    deadlines: z.string().optional(),
    events: z.string().optional(),
    topicIds: z.string().max(2000).default(""),
  }),
  z.object({
    verb: z.literal("preview-mailing"),
    id: z.uuid(),
    kind: z.string().max(200),
    title: z.string().trim().min(1).max(150),
    text: z.string().trim().min(1).max(4000),
  }),
  z.object({ verb: z.literal("mailing"), step: z.enum(["test", "send", "report"]), id: z.uuid() }),
  z.object({ verb: z.literal("appoint-team"), unitIds: z.string().max(2000).default("") }),
  z.object({ verb: z.literal("ticket"), step: z.enum(["take", "close"]), ...ofTicket }),
  z.object({ verb: z.literal("ticket"), step: z.literal("redirect"), ...ofTicket, unitId: z.string() }),
  z.object({
    verb: z.literal("ticket"),
    step: z.literal("answer"),
    ...ofTicket,
    answer: z.string().trim().min(1).max(maxAnswer),
  }),
  z.object({
    verb: z.literal("propose-knowledge"),
    id: z.string(),
    title: z.string().trim().min(1).max(200),
    text: z.string().trim().min(1).max(maxAnswer),
  }),
]);
export type Submission = z.infer<typeof Submission>;

/** What a click says; `undefined` for the card of somebody else or one that no version of ours made. */
export function readSubmission(value: unknown): Submission | undefined {
  return Submission.safeParse(value).data;
}
