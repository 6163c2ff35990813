import { isKnown } from "../facts/is-known.js";
import type { CalendarDay } from "../time/calendar-date.js";
import { requireCalendarDay } from "../time/parse-calendar-date.js";
import type { FundingProgramme } from "./funding-programme.js";
import { type CriterionResult, type FundingCircumstances, judgeCriteria } from "./judge-criteria.js";
import {
  type ApplicationWindow,
  applicationWindow,
  type ProgrammePeriod,
  programmePeriod,
} from "./programme-period.js";

export interface ProgrammeMatch {
  programme: FundingProgramme;
  /** `fits`: all that can be judged fits; `possible`: something is unknown; `fails`: at least one criterion fails. */
  verdict: "fits" | "possible" | "fails";
  criteria: CriterionResult[];
  period: ProgrammePeriod;
  applications: ApplicationWindow;
}

/**
 * Holds every programme against the circumstances and says for each criterion why it fits, fails or is unknown, and
 * whether the period is over. Programmes that are only unconfirmed are left out.
 *
 * @returns all programmes, best first: running before over, fitting before failing, more fitting criteria first
 * @throws DomainError `INVALID_DATE`
 * @example
 * findProgrammes({ measures: ["culture-venue"], settlement: "rural" }, programmes, "2022-06-01")[0].programme.id
 * //=> "dritte-orte-nrw"
 */
export function findProgrammes(
  circumstances: FundingCircumstances,
  programmes: readonly FundingProgramme[],
  on: CalendarDay,
): ProgrammeMatch[] {
  requireCalendarDay(on);
  return programmes
    .filter(isKnown)
    .filter(({ level }) => circumstances.levels?.includes(level) ?? true)
    .map((programme) => matchProgramme(programme, circumstances, on))
    .sort((left, right) => rank(left) - rank(right) || fitting(right) - fitting(left));
}

function matchProgramme(
  programme: FundingProgramme,
  circumstances: FundingCircumstances,
  on: CalendarDay,
): ProgrammeMatch {
  const criteria = judgeCriteria(programme, circumstances);
  return {
    programme,
    verdict: overall(criteria),
    criteria,
    period: programmePeriod(programme, on),
    applications: applicationWindow(programme.phases, on),
  };
}

function overall(criteria: readonly CriterionResult[]): ProgrammeMatch["verdict"] {
  if (criteria.some(({ verdict }) => verdict === "fails")) return "fails";
  return criteria.some(({ verdict }) => verdict === "unknown") ? "possible" : "fits";
}

const verdictRank = { fits: 0, possible: 0, fails: 10 } as const;
const periodRank = { running: 0, unknown: 1, upcoming: 1, over: 2 } as const;

/** A requirement that a municipality can still meet ("possible") does not put a programme behind one without it. */
function rank({ verdict, period }: ProgrammeMatch): number {
  return verdictRank[verdict] + periodRank[period.state];
}

function fitting({ criteria }: ProgrammeMatch): number {
  return criteria.filter(({ verdict }) => verdict === "fits").length;
}
