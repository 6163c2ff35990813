import { ApplicantKind, FundingMeasure } from "@stadtlotse/domain";
import * as z from "zod";
import { matchProgrammes, ProgrammeMatches } from "../routes/programme-matches.js";
import { findMunicipality, municipalityInput } from "./find-municipality.js";
import { tell } from "./tell.js";
import { type AddTool, readOnly } from "./tool.js";

export const addProgrammesTool: AddTool = (server, context) => {
  server.registerTool(
    "find_programmes",
    {
      title: "Förderprogramme finden",
      description:
        "Holds every known funding programme against what is planned: best first, each criterion with a German reason, " +
        "and whether the programme still runs. A deadline that is not named is not known.",
      inputSchema: {
        municipality: municipalityInput.optional(),
        measures: z.array(FundingMeasure).max(10).optional().describe("What is planned"),
        applicant: ApplicantKind.optional(),
        settlement: z.enum(["rural", "urban"]).optional(),
        concept: z.enum(["yes", "no"]).optional().describe("Whether there is an integrated concept (ISEK)"),
      },
      outputSchema: ProgrammeMatches.shape,
      annotations: readOnly,
    },
    ({ municipality, measures, ...asked }) =>
      tell(context, ProgrammeMatches, () =>
        matchProgrammes(context.rooms, {
          ...asked,
          measure: measures,
          municipality: municipality === undefined ? undefined : findMunicipality(municipality).ags,
        }),
      ),
  );
};
