import * as z from "zod";
import { Approximation, Certainty, FactStatus } from "../facts/fact.js";
import { MoneyAmount } from "../funding/funding-programme.js";
import { CollaborationId } from "../networks/network.js";
import { Interval } from "../time/interval.js";

/** One step of a fee by inhabitants. Bounds or the fee itself may be unknown, and then they are missing. */
export const FeeStep = z
  .object({
    fromPopulation: z.int().nonnegative().optional(),
    belowPopulation: z.int().positive().optional(),
    feePerYear: MoneyAmount.optional(),
  })
  .meta({ id: "FeeStep" });
export type FeeStep = z.infer<typeof FeeStep>;

/** What members of a network pay in a year, by the rule of a period. */
export const FeeRule = z
  .object({
    id: z.string(),
    networkId: CollaborationId,
    validity: Interval,
    steps: z
      .array(FeeStep)
      .default([])
      .meta({ description: "From the smallest to the largest municipalities." }),
    stepCount: z.int().positive().optional().meta({ description: "How many steps there are, known or not." }),
    waivers: z.array(z.object({ validity: Interval, reason: z.string() })).default([]),
    minimumTermYears: z.int().positive().optional(),
    certainty: Certainty,
    sourceId: z.string(),
    note: z.string().optional(),
  })
  .meta({ id: "FeeRule" });
export type FeeRule = z.infer<typeof FeeRule>;

/** What one member pays or paid, as a source says it. */
export const FeeObservation = z
  .object({
    id: z.string(),
    memberId: z.string(),
    networkIds: z
      .array(CollaborationId)
      .min(1)
      .meta({ description: "Several where only their sum is known." }),
    eurPerYear: z.number().nonnegative(),
    approximation: Approximation.default("exact"),
    status: FactStatus,
    validity: Interval.default({}),
    certainty: Certainty,
    sourceId: z.string(),
  })
  .meta({ id: "FeeObservation" });
export type FeeObservation = z.infer<typeof FeeObservation>;
