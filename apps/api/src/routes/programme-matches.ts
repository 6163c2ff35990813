import {
  ApplicantKind,
  CalendarDay,
  type FundingCircumstances,
  FundingMeasure,
  FundingProgramme,
  findProgrammes,
  type ProgrammeMatch,
} from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import * as z from "zod";
import type { Rooms } from "../rooms.js";
import { ags, day } from "./parameters.js";
import { addRecord } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

const Criterion = z.object({
  criterion: z.string(),
  verdict: z.enum(["fits", "fails", "unknown"]),
  reason: z.string().meta({ description: "One German sentence." }),
});

export const ProgrammeMatches = z
  .object({
    on: CalendarDay.meta({ description: "The day for which this holds." }),
    items: z.array(
      z.object({
        programme: FundingProgramme,
        verdict: z.enum(["fits", "possible", "fails"]),
        criteria: z.array(Criterion),
        period: z.object({ state: z.enum(["running", "over", "upcoming", "unknown"]), text: z.string() }),
        applications: z.object({
          state: z.enum(["open", "closed", "unknown"]),
          text: z.string(),
          deadline: z.string().optional().meta({ description: "Of the phase that decided." }),
        }),
      }),
    ),
  })
  .meta({ id: "ProgrammeMatches" });

const circumstances = {
  municipality: ags.optional().meta({ description: "Its population is held against the conditions." }),
  measure: z
    .union([FundingMeasure, z.array(FundingMeasure)])
    .optional()
    .meta({ description: "What is planned; may be given several times." }),
  applicant: ApplicantKind.optional(),
  settlement: z.enum(["rural", "urban"]).optional(),
  concept: z
    .enum(["yes", "no"])
    .optional()
    .meta({ description: "Whether there is an integrated concept (ISEK)." }),
  on: day.optional(),
};

/** The programme finder. */
export function addProgrammeMatchRoutes(api: Api, context: RouteContext): void {
  addRecord(api, context, {
    path: "/v1/programme-matches",
    operationId: "findProgrammes",
    tag: "Funding",
    summary: "Hold every programme against what is planned: best first, each criterion with its reason",
    item: ProgrammeMatches,
    params: z.strictObject({}),
    query: circumstances,
    missing: "Dazu gibt es keine Programme.",
    find: (_, __, asked) => matchProgrammes(context.rooms, asked),
  });
}

type Asked = z.infer<z.ZodObject<typeof circumstances>>;

/** Every programme that is not withdrawn, held against what is planned. */
export async function matchProgrammes(
  { registry, today }: Pick<Rooms, "registry" | "today">,
  { on = today(), ...asked }: Asked,
): Promise<z.infer<typeof ProgrammeMatches>> {
  const programmes = (await registry.programmes.list()).filter(({ withdrawn }) => !withdrawn);
  return { on, items: findProgrammes(toCircumstances(asked), programmes, on).map(toItem) };
}

function toCircumstances(asked: Omit<Asked, "on">): FundingCircumstances {
  const { municipality, measure, applicant, settlement, concept } = asked;
  const place = municipalities.find((each) => each.ags === municipality);
  return {
    ...(measure === undefined ? {} : { measures: [measure].flat() }),
    ...(applicant === undefined ? {} : { applicant }),
    ...(settlement === undefined ? {} : { settlement }),
    ...(place === undefined ? {} : { population: place.population.value }),
    ...(concept === undefined ? {} : { requirements: { "integrated-concept": concept === "yes" } }),
  };
}

function toItem({ applications: { phase, ...applications }, ...match }: ProgrammeMatch) {
  const deadline = phase?.deadline;
  return { ...match, applications: { ...applications, ...(deadline && { deadline }) } };
}
