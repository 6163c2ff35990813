import type { Mention } from "../names/name-index.js";
import { isMunicipalityKey } from "../understand/understand.js";

/** Networks, programmes, services … as against places: a follow-up can exchange the one and keep the other. */
export function isThing({ kind, id }: Pick<Mention, "kind" | "id">): boolean {
  return (kind === "subject" && !isMunicipalityKey(id)) || kind === "service" || kind === "topic";
}
