import { CalendarDay } from "@stadtlotse/domain";
import { entitlementsOn, MunicipalityEntitlements } from "../routes/entitlements.js";
import { findMunicipality, municipalityInput } from "./find-municipality.js";
import { tell } from "./tell.js";
import { type AddTool, readOnly } from "./tool.js";

export const addEntitlementsTool: AddTool = (server, context) => {
  const { rooms } = context;
  server.registerTool(
    "entitlements",
    {
      title: "Leistungen einer Kommune",
      description:
        "Which of the networks' services a municipality may use on a day, each with a yes or no and the reason, by its " +
        "memberships as they are recorded. Pass on the caveats.",
      inputSchema: { municipality: municipalityInput, on: CalendarDay.optional() },
      outputSchema: MunicipalityEntitlements.shape,
      annotations: readOnly,
    },
    ({ municipality, on = rooms.today() }) =>
      tell(context, MunicipalityEntitlements, async () =>
        entitlementsOn(findMunicipality(municipality).ags, on, rooms.registry),
      ),
  );
};
