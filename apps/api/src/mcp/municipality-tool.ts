import { Membership, Municipality, similarMunicipalities } from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import * as z from "zod";
import { findMunicipality, municipalityInput } from "./find-municipality.js";
import { tell } from "./tell.js";
import { type AddTool, readOnly } from "./tool.js";

const Found = z.object({
  municipality: Municipality,
  memberships: z.array(Membership),
  similar: z.array(z.object({ ags: z.string(), name: z.string(), score: z.number() })),
});

const alike = 5;

export const addMunicipalityTool: AddTool = (server, context) => {
  server.registerTool(
    "municipality",
    {
      title: "Kommune nachschlagen",
      description:
        "What is known of a municipality in North Rhine-Westphalia: key, Kreis, population with its date, memberships " +
        "as they are recorded (none recorded does not mean none), and the municipalities most like it.",
      inputSchema: { municipality: municipalityInput },
      outputSchema: Found.shape,
      annotations: readOnly,
    },
    ({ municipality: name }) =>
      tell(context, Found, async () => {
        const municipality = findMunicipality(name);
        const similar = similarMunicipalities(municipality.ags, municipalities, { limit: alike });
        return {
          municipality,
          memberships: await context.rooms.registry.memberships.of(municipality.ags),
          similar: similar.map(({ municipality: { ags, name }, score }) => ({ ags, name, score })),
        };
      }),
  );
};
