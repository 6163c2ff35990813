import type { AsOf } from "../../facts/fact.js";
import type { SourceId } from "../sources.js";
import type { FactOrigin } from "./state-facts.js";

/** The origin of facts from a public source: dated by the source, by us (`inferred`), or not at all. */
export function readIn(sourceId: SourceId, date?: string, quality: AsOf["quality"] = "stated"): FactOrigin {
  return { sourceId, asOf: date === undefined ? { quality: "unknown" } : { date, quality } };
}
