import type { Ticket, TicketTimes } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { formatDate } from "../../formats/format-date.js";
import { texts as todayTexts } from "../today/texts.de.js";
import { ReportTable } from "./report-table.js";
import { texts } from "./texts.de.js";

/** Where questions that were handed to people stand, and how long an answer took. */
export function TicketReport(props: {
  tickets: readonly Ticket[];
  times: readonly TicketTimes[];
}): ComponentChildren {
  return (
    <section class="stack">
      <h2 class="kern-heading-medium">{texts.tickets}</h2>
      <ReportTable
        title={texts.byState}
        head={[texts.state, texts.count]}
        rows={Object.entries(todayTexts.states).map(([state, label]) => [
          label,
          props.tickets.filter((ticket) => ticket.state === state).length,
        ])}
      />
      {props.times.length > 0 && (
        <ReportTable
          title={texts.timeToAnswer}
          head={[texts.month, texts.ticketsAnswered, texts.medianDays]}
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
