import { formatCalendarDate, isOfPredecessor, type Service } from "@stadtlotse/domain";
import type { Evidence, Statement } from "../../compose/draft.js";
import { newestOf, oldestOf, serviceEvidence } from "./service-evidence.js";
import { entitlementTexts as texts } from "./texts.de.js";

/** So many of the newest statements are cited one by one. */
const citedApart = 2;

/** On what an answer about these rows rests: the matrix of the brochure, and what was said or ended since. */
export function draftBasis(
  rows: readonly Service[],
  evidence: readonly Evidence[],
  ended: readonly Service[] = [],
): Statement {
  const before = rows.filter(isOfPredecessor);
  const since = rows.filter((row) => !isOfPredecessor(row));
  const isMixed = before.length > 0 && since.length > 0;
  const sentences = [
    ...(before.length === 0 ? [] : [texts.basis(formatCalendarDate(oldestOf(before).asOf))]),
    ...(since.length === 0 ? [] : [sinceThen(since, isMixed)]),
    ...(ended.length === 0
      ? []
      : [
          texts.endedSince(
            dateOf(ended),
            ended.map(({ shortName }) => shortName),
          ),
        ]),
  ];
  return {
    text: sentences.join(" "),
    evidence: [
      ...evidence,
      ...(isMixed ? [serviceEvidence(oldestOf(before))] : []),
      ...citedOf(since),
      ...citedOf(ended),
    ],
  };
}

function sinceThen(rows: readonly Service[], isBesides: boolean): string {
  return isBesides
    ? texts.changedSince(
        dateOf(rows),
        rows.map(({ shortName }) => shortName),
      )
    : texts.basisOf(serviceEvidence(newestOf(rows)).title, dateOf(rows));
}

function dateOf(rows: readonly Service[]): string {
  return formatCalendarDate(newestOf(rows).asOf);
}

function citedOf(rows: readonly Service[]): Evidence[] {
  if (rows.length === 0) return [];
  const newest = newestOf(rows);
  return [newest, ...rows.filter((row) => row !== newest)].slice(0, citedApart).map(serviceEvidence);
}
