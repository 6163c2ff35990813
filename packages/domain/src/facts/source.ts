import * as z from "zod";
import { CalendarDate } from "../time/calendar-date.js";

/** `seed`: one of the five founding documents; `public`: a public page or paper; `office`: entered by the office. */
export const SourceKind = z.enum(["seed", "public", "office"]).meta({ id: "SourceKind" });
export type SourceKind = z.infer<typeof SourceKind>;

/** Where a statement was read. */
export const Source = z
  .object({
    id: z.string(),
    kind: SourceKind,
    title: z
      .string()
      .meta({ description: "A name for people, in German.", example: "Broschüre Netzwerk Innenstadt NRW" }),
    publisher: z.string(),
    reference: z.string().meta({ description: "File name or address.", example: "001_c9e81bd44c453871.txt" }),
    publishedOn: CalendarDate.optional(),
    asOf: CalendarDate.optional().meta({ description: "The date for which the source as a whole speaks." }),
    accessedOn: CalendarDate.optional(),
  })
  .meta({ id: "Source" });
export type Source = z.infer<typeof Source>;

/** A place inside a source: a physical page, a heading, or a line, as far as the source has them. */
export const Locator = z
  .object({
    page: z.int().positive().optional(),
    heading: z.string().optional(),
    line: z.int().positive().optional(),
  })
  .meta({ id: "Locator", description: "A place inside a document; page is the physical page from 1." });
export type Locator = z.infer<typeof Locator>;
