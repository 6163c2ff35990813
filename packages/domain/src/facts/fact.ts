import * as z from "zod";
import { CalendarDate, CalendarDay } from "../time/calendar-date.js";
import { Interval } from "../time/interval.js";
import { Locator } from "./source.js";

/** How a source words a number that it does not give exactly. */
export const Approximation = z
  .enum(["exact", "about", "a-good", "more-than", "at-least", "up-to"])
  .meta({ id: "Approximation", description: "exact, rund, gut, mehr als, mindestens, bis zu" });
export type Approximation = z.infer<typeof Approximation>;

/** The value of a fact, typed so that a calculator can work on it without reading German. */
export const FactValue = z
  .discriminatedUnion("kind", [
    z.object({
      kind: z.literal("number"),
      value: z.number(),
      unit: z.string().optional().meta({ description: "EUR, percent, municipalities, persons, projects …" }),
      approximation: Approximation.default("exact"),
    }),
    z.object({
      kind: z.literal("range"),
      from: z.number(),
      to: z.number(),
      unit: z.string().optional(),
      approximation: Approximation.default("exact"),
    }),
    z.object({ kind: z.literal("date"), value: CalendarDate }),
    z.object({ kind: z.literal("text"), value: z.string() }),
    z.object({ kind: z.literal("list"), values: z.array(z.string()) }),
    z.object({ kind: z.literal("boolean"), value: z.boolean() }),
  ])
  .meta({ id: "FactValue" });
export type FactValue = z.infer<typeof FactValue>;

export const FactStatus = z
  .enum(["proposed", "decided", "in-force", "ended", "reported"])
  .meta({ id: "FactStatus", description: "vorgeschlagen, beschlossen, in Kraft, beendet, berichtet" });
export type FactStatus = z.infer<typeof FactStatus>;

/** `documented`: stated by its source; `secondary`: reported by others; `unconfirmed`: never returned as known. */
export const Certainty = z.enum(["documented", "secondary", "unconfirmed"]).meta({ id: "Certainty" });
export type Certainty = z.infer<typeof Certainty>;

export const Visibility = z
  .enum(["public", "members"])
  .meta({ id: "Visibility", description: "Who may see a record: everyone, or members with added value." });
export type Visibility = z.infer<typeof Visibility>;

/** The date for which a fact is stated, and whether the source says so, we infer it, or nobody knows. */
export const AsOf = z
  .object({ date: CalendarDate.optional(), quality: z.enum(["stated", "inferred", "unknown"]) })
  .meta({ id: "AsOf" });
export type AsOf = z.infer<typeof AsOf>;

/**
 * One dated statement with its source. Two facts speak of the same thing when subject and predicate (and the
 * qualifier, if any) agree; they may differ by date, definition or source, and both are kept.
 */
export const Fact = z
  .object({
    id: z.string().meta({
      description: "Stable across releases.",
      example: "netzwerk-innenstadt-nrw.member-count.2021-03",
    }),
    subject: z
      .string()
      .meta({ description: "Id of what the fact is about: a network, programme, event, body …" }),
    predicate: z.string().meta({ description: "What it says of the subject.", example: "member-count" }),
    qualifier: z
      .string()
      .optional()
      .meta({ description: "Narrows the predicate: a year, a municipality, a part." }),
    value: FactValue,
    statement: z.string().meta({
      description: "The fact as one German sentence (or two), in our own words, without its source.",
    }),
    asOf: AsOf,
    validity: Interval.optional(),
    status: FactStatus,
    certainty: Certainty,
    visibility: Visibility.default("public"),
    sourceId: z.string(),
    locator: Locator.default({}),
    note: z
      .string()
      .optional()
      .meta({ description: "What a reader must know to read the fact right, in German." }),
    verifiedOn: CalendarDay.optional(),
  })
  .meta({ id: "Fact" });
export type Fact = z.infer<typeof Fact>;
