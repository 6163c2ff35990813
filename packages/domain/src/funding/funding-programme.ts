import * as z from "zod";
import { Approximation, Certainty } from "../facts/fact.js";
import { CalendarDate } from "../time/calendar-date.js";
import { Interval } from "../time/interval.js";
import { LegalReference } from "./legal-reference.js";

export const FundingLevel = z
  .enum(["federal-and-state", "federal", "state", "eu-and-state"])
  .meta({ id: "FundingLevel", description: "Bund und Land, Bund, Land, EU und Land." });
export type FundingLevel = z.infer<typeof FundingLevel>;

/** What a programme pays for, in a vocabulary that a municipality's own words can be mapped to. */
export const FundingMeasure = z
  .enum([
    "integrated-concept",
    "town-centre",
    "vacant-shops",
    "large-retail-buildings",
    "centre-management",
    "local-fund",
    "public-space",
    "historic-buildings",
    "building-renewal",
    "brownfield",
    "structural-change",
    "deprived-district",
    "neighbourhood-management",
    "social-infrastructure",
    "culture-venue",
    "sports-facility",
    "urban-green",
    "climate-adaptation",
    "accessibility",
    "participation",
    "housing-environment",
    "public-services",
  ])
  .meta({ id: "FundingMeasure" });
export type FundingMeasure = z.infer<typeof FundingMeasure>;

export const ApplicantKind = z
  .enum(["municipality", "municipal-association", "club", "company", "private-owner"])
  .meta({
    id: "ApplicantKind",
    description: "Kommune, Gemeindeverband, Verein, Unternehmen, Eigentümer*in.",
  });
export type ApplicantKind = z.infer<typeof ApplicantKind>;

/** An amount of money in euro as exactly as its source states it. */
export const MoneyAmount = z
  .object({ eur: z.number().nonnegative(), approximation: Approximation.default("exact") })
  .meta({ id: "MoneyAmount" });
export type MoneyAmount = z.infer<typeof MoneyAmount>;

/** A part of a programme with its own money or its own window for applications. */
export const ProgrammePhase = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(["phase", "call"]),
    purpose: z.string().optional(),
    fundingPeriod: Interval.optional(),
    opensOn: CalendarDate.optional(),
    deadline: CalendarDate.nullable().meta({
      description: "Last day for applications; null when none is known.",
    }),
    budget: MoneyAmount.optional(),
    maximumPerProject: MoneyAmount.optional(),
    applications: z.int().nonnegative().optional(),
    projects: z.int().nonnegative().optional(),
    municipalities: z.int().nonnegative().optional(),
    certainty: Certainty,
    sourceId: z.string(),
    note: z.string().optional(),
  })
  .meta({ id: "ProgrammePhase" });
export type ProgrammePhase = z.infer<typeof ProgrammePhase>;

/** What part of the eligible costs a programme pays, as far as a source says so. */
export const FundingShare = z
  .object({
    text: z.string().meta({ description: "The rule as one German sentence." }),
    fromPercent: z.number().min(0).max(100).optional(),
    toPercent: z.number().min(0).max(100).optional(),
    certainty: Certainty,
    sourceId: z.string(),
  })
  .meta({ id: "FundingShare" });
export type FundingShare = z.infer<typeof FundingShare>;

/** Who and where a programme is for. A missing field means: no source names such a condition. */
export const ProgrammeConditions = z
  .object({
    settlement: z.enum(["rural", "urban"]).optional(),
    maximumPopulation: z.int().positive().optional(),
    applicants: z.array(ApplicantKind).default([]).meta({ description: "Empty when no source names them." }),
    requires: z
      .array(z.enum(["integrated-concept", "council-area-decision", "climate-measure", "own-share"]))
      .default([]),
  })
  .meta({ id: "ProgrammeConditions" });
export type ProgrammeConditions = z.infer<typeof ProgrammeConditions>;

/** A funding programme. Laws, directives and instruments such as the Verfügungsfonds are not programmes. */
export const FundingProgramme = z
  .object({
    id: z.string(),
    name: z.string(),
    subtitle: z.string().optional(),
    aliases: z.array(z.string()).default([]),
    level: FundingLevel,
    funders: z.array(z.string()).default([]),
    parentId: z.string().optional().meta({ description: "The programme family that it belongs to." }),
    purpose: z.string().meta({ description: "What it is for, one or two German sentences." }),
    needs: z
      .array(z.string())
      .default([])
      .meta({ description: "The need in askers' own German words, for search." }),
    measures: z.array(FundingMeasure),
    conditions: ProgrammeConditions,
    share: FundingShare.optional(),
    legalBasis: z.array(LegalReference).default([]),
    validity: Interval.meta({
      description: "Years or days in which money is granted; a missing bound is unknown or open.",
    }),
    validityCertainty: z
      .object({ from: Certainty.optional(), to: Certainty.optional() })
      .default({})
      .meta({ description: "How sure each bound is; an unconfirmed bound is never shown as known." }),
    openEnded: z
      .boolean()
      .meta({ description: "true: a missing end means that it runs on; false: that it is unknown." }),
    phases: z.array(ProgrammePhase).default([]),
    contact: z.string().optional().meta({ description: "Where to apply or ask, in German." }),
    url: z.string().optional(),
    certainty: Certainty,
    sourceIds: z.array(z.string()),
    note: z.string().optional().meta({ description: "Confusions to avoid, in German." }),
  })
  .meta({ id: "FundingProgramme" });
export type FundingProgramme = z.infer<typeof FundingProgramme>;

/** An instrument or a law that askers take for a programme. */
export const FundingInstrument = z
  .object({
    id: z.string(),
    name: z.string(),
    aliases: z.array(z.string()).default([]),
    kind: z.enum(["instrument", "law", "directive", "agreement"]),
    explanation: z.string(),
    legalBasis: z.array(LegalReference).default([]),
    validity: Interval.optional(),
    predecessorId: z.string().optional(),
    certainty: Certainty,
    sourceIds: z.array(z.string()),
    note: z.string().optional(),
  })
  .meta({ id: "FundingInstrument" });
export type FundingInstrument = z.infer<typeof FundingInstrument>;

/** That one programme carries on (a part of) another. One programme may have several of each. */
export const Succession = z
  .object({
    predecessorId: z.string(),
    successorId: z.string(),
    from: CalendarDate.optional(),
    extent: z.enum(["whole", "part", "unknown"]),
    certainty: Certainty,
    sourceId: z.string(),
    note: z.string().optional(),
  })
  .meta({ id: "Succession" });
export type Succession = z.infer<typeof Succession>;
