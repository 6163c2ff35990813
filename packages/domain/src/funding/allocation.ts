import * as z from "zod";
import { Approximation, Certainty } from "../facts/fact.js";
import { CalendarDate } from "../time/calendar-date.js";

/** What a programme granted in one year, in euro. Sources round: compare with `roundedToEur` in mind. */
export const Allocation = z
  .object({
    id: z.string(),
    programmeId: z.string().meta({
      description: "Id of the programme or programme family.",
      example: "staedtebaufoerderung-nrw",
    }),
    year: z.int().min(1950).max(2100),
    level: z
      .enum(["state", "federal"])
      .meta({ description: "Whose programme year this is: NRW's or the Bund's." }),
    totalEur: z.number().nonnegative(),
    stateEur: z.number().nonnegative().optional(),
    federalEur: z.number().nonnegative().optional(),
    euEur: z.number().nonnegative().optional(),
    ownShareEur: z.number().nonnegative().optional().meta({ description: "The municipalities' own share." }),
    includesOwnShare: z
      .boolean()
      .meta({ description: "Whether the total contains the municipalities' own share." }),
    totalIsComputed: z
      .boolean()
      .default(false)
      .meta({ description: "The total is the sum of its parts, not read." }),
    eligibleCostsEur: z.number().nonnegative().optional(),
    projects: z.int().nonnegative().optional(),
    municipalities: z.int().nonnegative().optional(),
    approximation: Approximation,
    roundedToEur: z
      .number()
      .positive()
      .meta({ description: "100000 when the source gives one decimal of a million." }),
    parts: z
      .array(z.object({ programmeId: z.string(), eur: z.number().nonnegative() }))
      .default([])
      .meta({ description: "Split by programme, as far as known." }),
    status: z.enum(["announced", "expected", "derived"]).default("announced"),
    asOf: CalendarDate.optional(),
    certainty: Certainty,
    sourceId: z.string(),
    note: z.string().optional(),
  })
  .meta({ id: "Allocation" });
export type Allocation = z.infer<typeof Allocation>;

/** What one municipality got from a programme, as far as a source names it. */
export const MunicipalGrant = z
  .object({
    programmeId: z.string(),
    ags: z.string(),
    year: z.int().optional(),
    eur: z.number().nonnegative().optional(),
    approximation: Approximation.default("exact"),
    certainty: Certainty,
    sourceId: z.string(),
    note: z.string().optional(),
  })
  .meta({ id: "MunicipalGrant" });
export type MunicipalGrant = z.infer<typeof MunicipalGrant>;
