import { subjects } from "@stadtlotse/domain/reference/subjects";
import type { Understanding } from "../../understand/understanding.js";

type SubjectKind = (typeof subjects)[string]["kind"];

/** What has its own sources of answers. Concepts, laws and towns may be named along with a programme or an example. */
const otherKinds: ReadonlySet<SubjectKind> = new Set([
  "network",
  "working-community",
  "event-series",
  "event",
  "survey",
  "publication",
  "organisation",
  "tier",
]);

/** Whether a question names a network, an event, a service or the like, so that it is not about funding. */
export function namesOtherMatter({ mentions }: Understanding): boolean {
  return mentions.some(({ kind, id }) => {
    const subject = kind === "subject" ? subjects[id] : undefined;
    return kind === "service" || (subject !== undefined && otherKinds.has(subject.kind));
  });
}
