import { subjects } from "@stadtlotse/domain/reference/subjects";
import type { Mention } from "../../names/name-index.js";

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

/** Whether names are those of a network, an event, a service or the like, so that it is not about funding. */
export function namesOtherMatter(mentions: readonly Mention[]): boolean {
  return mentions.some(({ kind, id }) => {
    const subject = kind === "subject" ? subjects[id] : undefined;
    return kind === "service" || (subject !== undefined && otherKinds.has(subject.kind));
  });
}
