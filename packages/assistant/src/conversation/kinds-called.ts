import type { SubjectKind } from "@stadtlotse/domain/reference/subjects";

/** What things are called by their kind, in folded words. */
export const kindsCalled: readonly [RegExp, readonly SubjectKind[]][] = [
  [/\b(?:forder)?(?:programm|topf)\w*/, ["programme"]],
  [/\b(?:netzwerk|verbund)\w*/, ["network"]],
  [/\b(?:ags?|arbeitsgemeinschaft\w*)\b/, ["working-community"]],
  [/\b(?:veranstaltung|tagung)\w*/, ["event", "event-series"]],
];
