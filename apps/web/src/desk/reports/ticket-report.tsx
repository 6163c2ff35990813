import type { Ticket, TicketTimes } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { formatDate } from "../../formats/format-date.js";
import { texts } from "../texts.de.js";
import { ReportTable } from "./report-table.js";

const words = texts.reports;

/** Where questions that were handed to people stand, and how long an answer took. */
export function TicketReport(props: {
  tickets: readonly Ticket[];
  times: readonly TicketTimes[];
}): ComponentChildren {
  return (
    <section class="stack">
      <h2 class="kern-heading-medium">{words.tickets}</h2>
      <ReportTable
        title={words.byState}
        head={[words.state, words.count]}
        rows={Object.entries(texts.today.states).map(([state, label]) => [
          label,
          props.tickets.filter((ticket) => ticket.state === state).length,
        ])}
      />
      {props.times.length > 0 && (
        <ReportTable
          title={words.timeToAnswer}
          head={[words.month, words.ticketsAnswered, words.medianDays]}
          rows={props.times
            .toReversed()
            .map(({ month, answered, medianHours }) => [
              formatDate(month),
              answered,
              Math.round(medianHours / 2.4) / 10,
            ])}
        />
      )}
    </section>
  );
}
