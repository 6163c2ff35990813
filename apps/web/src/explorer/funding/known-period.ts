import type { FundingProgramme, Interval } from "@stadtlotse/client";
import { formatInterval } from "../../formats/format-interval.js";
import { texts } from "./texts.de.js";

/** The period of a programme without the ends that nobody confirmed. */
export function knownPeriod({
  validity,
  validityCertainty,
}: Pick<FundingProgramme, "validity" | "validityCertainty">): Interval {
  return {
    ...(validity.from !== undefined && validityCertainty.from !== "unconfirmed" && { from: validity.from }),
    ...(validity.to !== undefined && validityCertainty.to !== "unconfirmed" && { to: validity.to }),
  };
}

/** The period in words, with what is known of its end. */
export function describePeriod(programme: FundingProgramme): string {
  const period = knownPeriod(programme);
  const words = formatInterval(period);
  if (words === "") return texts.unknownPeriod;
  if (period.to !== undefined) return words;
  return `${words}, ${programme.openEnded ? texts.openEnd : texts.unknownEnd}`;
}
