import type { Service } from "@stadtlotse/domain";
import type { Draft } from "../../compose/draft.js";
import { serviceEvidence } from "./service-evidence.js";
import { entitlementTexts as texts } from "./texts.de.js";

/** Asked to hand out what only members have: names the tier, the row and the way to join, and nothing of the thing. */
export function draftRestriction(services: readonly Service[]): Draft {
  return {
    outcome: "restricted",
    statements: services.map((service, index) => ({
      text: index === 0 ? `${texts.restricted} ${texts.row(service)} ${texts.wayToJoin}` : texts.row(service),
      evidence: [serviceEvidence(service)],
    })),
    suggestions: [texts.askWhatEveryoneGets, texts.askHowToJoin],
    origin: "facts",
  };
}
