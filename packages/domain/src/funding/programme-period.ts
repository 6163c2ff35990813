import type { CalendarDay } from "../time/calendar-date.js";
import { boundsOf } from "../time/interval-bounds.js";
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
  const { validityCertainty, openEnded } = programme;
  const from = validityCertainty.from === "unconfirmed" ? undefined : programme.validity.from;
  const to = validityCertainty.to === "unconfirmed" ? undefined : programme.validity.to;
  const bounds = boundsOf({ ...(from !== undefined && { from }), ...(to !== undefined && { to }) });
  requireCalendarDay(on);
  if (to !== undefined && bounds.to !== undefined && bounds.to < on)
    return { state: "over", text: periodTexts.over(to) };
  if (from !== undefined && bounds.from !== undefined && on < bounds.from) {
    return { state: "upcoming", text: periodTexts.upcoming(from) };
  }
  if (to !== undefined) return { state: "running", text: periodTexts.runningUntil(to) };
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
    const { deadline, certainty, name } = phase;
    if (deadline === null || certainty === "unconfirmed") return [];
    const isOpen = on <= parseCalendarDate(deadline).lastDay && hasOpened(phase, on);
    const isOver = parseCalendarDate(deadline).lastDay < on;
    return isOpen || isOver ? [{ phase, name, deadline, isOpen }] : [];
  });
  const decisive = known.find(({ isOpen }) => isOpen) ?? newest(known);
  if (!decisive) return { state: "unknown", text: deadlineTexts.unknown };
  const { phase, name, deadline, isOpen } = decisive;
  return isOpen
    ? { state: "open", phase, text: deadlineTexts.open(name, deadline) }
    : { state: "closed", phase, text: deadlineTexts.closed(name, deadline) };
}

function hasOpened({ opensOn }: ProgrammePhase, on: CalendarDay): boolean {
  return opensOn === undefined || parseCalendarDate(opensOn).firstDay <= on;
}

function newest<Item extends { deadline: string }>(items: readonly Item[]): Item | undefined {
  return items.reduce<Item | undefined>(
    (latest, item) =>
      latest && parseCalendarDate(latest.deadline).lastDay >= parseCalendarDate(item.deadline).lastDay
        ? latest
        : item,
    undefined,
  );
}
