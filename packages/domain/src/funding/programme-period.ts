import { isKnown } from "../facts/is-known.js";
import { compareText } from "../names/compare-ids.js";
import type { CalendarDay } from "../time/calendar-date.js";
import { covers } from "../time/covers.js";
import { hasBegun } from "../time/has-begun.js";
import { parseCalendarDate, requireCalendarDay } from "../time/parse-calendar-date.js";
import type { FundingProgramme, ProgrammePhase } from "./funding-programme.js";
import { deadlineTexts, periodTexts } from "./texts.de.js";

/** Whether a programme grants money on a day. */
export interface ProgrammePeriod {
  state: "running" | "over" | "upcoming" | "unknown";
  /** One German sentence. */
  text: string;
}

/**
 * Whether a programme runs on a day. A bound that nobody confirmed counts as unknown.
 *
 * @throws DomainError `INVALID_DATE`, `INVALID_INTERVAL`
 * @example
 * programmePeriod({ validity: { from: "2020-07-09", to: "2023-12-31" }, validityCertainty: {}, openEnded: false }, "2026-11-22").state
 * //=> "over"
 */
export function programmePeriod(
  programme: Pick<FundingProgramme, "validity" | "validityCertainty" | "openEnded">,
  on: CalendarDay,
): ProgrammePeriod {
  const { validity, validityCertainty, openEnded } = programme;
  const from = validityCertainty.from === "unconfirmed" ? undefined : validity.from;
  const to = validityCertainty.to === "unconfirmed" ? undefined : validity.to;
  requireCalendarDay(on);
  const isWithin = covers({ from, to }, on);
  if (from !== undefined && !covers({ from }, on))
    return { state: "upcoming", text: periodTexts.upcoming(from) };
  if (to !== undefined) {
    return isWithin
      ? { state: "running", text: periodTexts.runningUntil(to) }
      : { state: "over", text: periodTexts.over(to) };
  }
  return openEnded
    ? { state: "running", text: periodTexts.running(from) }
    : { state: "unknown", text: periodTexts.unknown };
}

/** Whether applications can be handed in on a day, as far as a deadline is known. */
export interface ApplicationWindow {
  state: "open" | "closed" | "unknown";
  /** The phase whose deadline decided. */
  phase?: ProgrammePhase;
  text: string;
}

/**
 * The window for applications on a day. Without a known deadline it is `unknown`: nobody is told that they may still
 * apply, nor that they may not.
 *
 * @throws DomainError `INVALID_DATE`
 * @example
 * applicationWindow([], "2026-11-22").state
 * //=> "unknown"
 */
export function applicationWindow(phases: readonly ProgrammePhase[], on: CalendarDay): ApplicationWindow {
  requireCalendarDay(on);
  const known = phases.flatMap((phase) => {
    const { deadline } = phase;
    if (deadline === null || !isKnown(phase)) return [];
    const { lastDay } = parseCalendarDate(deadline);
    const isOver = lastDay < on;
    return isOver || hasOpened(phase, on) ? [{ phase, deadline, lastDay, isOver }] : [];
  });
  const decisive =
    known.find(({ isOver }) => !isOver) ??
    known.sort((left, right) => compareText(right.lastDay, left.lastDay))[0];
  if (!decisive) return { state: "unknown", text: deadlineTexts.unknown };
  const { phase, deadline, isOver } = decisive;
  return isOver
    ? { state: "closed", phase, text: deadlineTexts.closed(phase.name, deadline) }
    : { state: "open", phase, text: deadlineTexts.open(phase.name, deadline) };
}

function hasOpened({ opensOn }: ProgrammePhase, on: CalendarDay): boolean {
  return opensOn === undefined || hasBegun(opensOn, on);
}
