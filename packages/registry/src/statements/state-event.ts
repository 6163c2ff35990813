import { formatCalendarDate } from "@stadtlotse/domain";
import { subjects } from "@stadtlotse/domain/reference/subjects";
import type { EventRecord } from "../events/event-record.js";
import type { RecordStatement } from "./record-statement.js";
import { shorten } from "./shorten.js";
import { statementTexts as texts } from "./texts.de.js";

/** When and where an event is and what it is about. One of a series is what people hear of the series. */
export function stateEvent(event: EventRecord): RecordStatement[] {
  const { id, seriesId, title, date, place, theme, description } = event;
  const isOfSeries = seriesId !== undefined && seriesId in subjects;
  const subject = isOfSeries ? seriesId : id;
  const state = (predicate: string, value: RecordStatement["value"], statement: string): RecordStatement => ({
    id: `event.${id}.${predicate}`,
    subject,
    predicate,
    ...(isOfSeries ? { qualifier: id } : {}),
    value,
    statement,
  });
  const about = [theme, description].filter((part) => part !== undefined).join(". ");
  const named = texts.eventOn(title, formatCalendarDate(date));
  return [
    state("date", { kind: "date", value: date }, texts.event(event)),
    ...(place === undefined
      ? []
      : [state("place", { kind: "text", value: place }, texts.eventPlace(named, place))]),
    ...(about === ""
      ? []
      : [state("content", { kind: "text", value: theme ?? title }, texts.eventAbout(named, shorten(about)))]),
  ];
}
