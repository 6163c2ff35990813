import * as z from "zod";
import { Locator } from "../facts/source.js";
import { CalendarDate } from "../time/calendar-date.js";

export const AnswerOutcome = z
  .enum(["answered", "clarification", "restricted", "declined"])
  .meta({ id: "AnswerOutcome" });
export type AnswerOutcome = z.infer<typeof AnswerOutcome>;

/** The tier of an asker: members of a network, any municipality of NRW (or nobody known), everyone else. */
export const Tier = z.enum(["added-value", "basic", "none"]).meta({ id: "Tier" });
export type Tier = z.infer<typeof Tier>;

/** The evidence behind one mark `[n]` of an answer's text. */
export const Citation = z
  .object({
    number: z.int().positive(),
    title: z.string(),
    source: z.string().meta({ description: "File name or address of the source." }),
    locator: Locator,
    quote: z.string().meta({
      description:
        "Of a passage verbatim from the stored text; of a fact the recorded statement; of a list or count the records used.",
    }),
    asOf: CalendarDate.optional(),
    url: z.string(),
  })
  .meta({ id: "Citation" });
export type Citation = z.infer<typeof Citation>;

/** A number that was computed, not read. */
export const Calculation = z
  .object({
    label: z.string(),
    expression: z.string().meta({ example: "396,6 / 532" }),
    value: z.number(),
    unit: z.string().optional(),
    text: z.string().meta({ description: "The calculation as a German sentence with the word 'berechnet'." }),
  })
  .meta({ id: "Calculation" });
export type Calculation = z.infer<typeof Calculation>;

/** Sources that disagree on one subject, each value with its date and citation. */
export const AnswerConflict = z
  .object({
    subject: z.string(),
    statements: z.array(
      z.object({ value: z.string(), asOf: CalendarDate.optional(), citation: z.int().positive() }),
    ),
  })
  .meta({ id: "AnswerConflict" });
export type AnswerConflict = z.infer<typeof AnswerConflict>;

/** Who can help where the assistant cannot, valid on the day of the answer. */
export const Handover = z
  .object({ unit: z.string(), reason: z.string(), contact: z.string().optional() })
  .meta({ id: "Handover" });
export type Handover = z.infer<typeof Handover>;

export const AnswerOrigin = z
  .enum(["facts", "passages", "mixed", "language-model", "none"])
  .meta({ id: "AnswerOrigin" });
export type AnswerOrigin = z.infer<typeof AnswerOrigin>;

/** What every channel gets for one question. The laws that it obeys stand in `docs/architecture.md`. */
export const Answer = z
  .object({
    id: z.string(),
    conversationId: z.string(),
    outcome: AnswerOutcome,
    text: z.string().max(2500).meta({ description: "German Markdown without links, with marks [n]." }),
    citations: z.array(Citation).max(10),
    calculations: z.array(Calculation),
    conflicts: z.array(AnswerConflict),
    suggestions: z.array(z.string()),
    handover: Handover.nullable(),
    tier: Tier,
    origin: AnswerOrigin,
    elapsedMs: z.number().nonnegative(),
  })
  .meta({ id: "Answer" });
export type Answer = z.infer<typeof Answer>;
