import type { ComponentChildren } from "preact";
import { saveFile } from "../../shell/save-file.js";
import { texts } from "./texts.de.js";
import { writeCalendar } from "./write-calendar.js";

/** Hands out a deadline for the calendar; nothing where the day is not known exactly. */
export function CalendarButton(props: { day: string; title: string }): ComponentChildren {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(props.day)) return null;
  const download = () => saveFile("frist.ics", "text/calendar", writeCalendar(props));
  return (
    <button type="button" class="kern-link kern-link--small link-button" onClick={download}>
      <span class="kern-icon kern-icon--calendar-today" aria-hidden="true" />
      {texts.calendar}
      <span class="kern-sr-only">: {props.title}</span>
    </button>
  );
}
