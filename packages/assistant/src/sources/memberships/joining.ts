import { subjects } from "@stadtlotse/domain/reference/subjects";
import type { Mention } from "../../names/name-index.js";
import { isKindOfPlace } from "../../understand/understand.js";

/** The network that Kommunen join today, whichever part they mean. */
export const joined = "netzwerk-stadtentwicklung-nrw";

const joining = new Set(["municipality", "network"]);

/** Whether who asks for the way in may name it. */
export function canJoinOrBeJoined({ kind, id }: Mention): boolean {
  if (kind === "subject") return isKindOfPlace(id) || joining.has(subjects[id]?.kind ?? "");
  return kind !== "service";
}
