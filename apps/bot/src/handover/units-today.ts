import { covers, type HandoverRoute } from "@stadtlotse/domain";
import { handoverRoutes } from "@stadtlotse/domain/reference/handover-routes";

/** The units that are responsible for something on a day. */
export function unitsOn(today: string): HandoverRoute[] {
  return handoverRoutes.filter(
    ({ validity, certainty }) => covers(validity, today) && certainty !== "unconfirmed",
  );
}
