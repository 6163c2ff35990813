import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { readUnanswered } from "../../server/read-unanswered.js";
import { useLists } from "../../server/use-lists.js";
import { useLoaded } from "../../server/use-loaded.js";
import { SelectField } from "../../shell/fields.js";
import { Page } from "../../shell/page.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { texts } from "../texts.de.js";
import { meanDaysToAnswer } from "./mean-days-to-answer.js";
import { ReportTable } from "./report-table.js";

const words = texts.reports;

/** Counts, without words and names. */
export function ReportsDesk(): ComponentChildren {
  return (
    <Page title={texts.tabs.reports} lead={words.lead}>
      <UnansweredReport />
      <TicketReport />
      <FeedbackReport />
    </Page>
  );
}

function UnansweredReport(): ComponentChildren {
  const [by, setBy] = useState("topic");
  const report = useLoaded(readUnanswered, by);
  const lists = useLists("topics");
  return (
    <section class="stack">
      <SelectField
        label={words.by}
        value={by}
        choices={Object.entries(words.groupings).map(([value, label]) => ({ value, label }))}
        onChange={setBy}
      />
      <WhenLoaded loaded={lists}>
        {({ topics }) => (
          <WhenLoaded loaded={report}>
            {({ counts, total }) => (
              <>
                <p class="kern-body">{words.total(total.declined, total.restricted)}</p>
                <ReportTable
                  title={texts.today.unanswered}
                  head={[texts.today.topic, texts.today.declined, texts.today.restricted]}
                  rows={counts.map(({ value, declined, restricted }) => [
                    topics.find(({ id }) => id === value)?.name ??
                      words.tiers[value ?? ""] ??
                      value ??
                      texts.today.noTopic,
                    declined,
                    restricted,
                  ])}
                />
              </>
            )}
          </WhenLoaded>
        )}
      </WhenLoaded>
    </section>
  );
}

function TicketReport(): ComponentChildren {
  const loaded = useLists("tickets");
  return (
    <WhenLoaded loaded={loaded}>
      {({ tickets }) => {
        const days = meanDaysToAnswer(tickets);
        return (
          <section class="stack">
            <ReportTable
              title={words.tickets}
              head={[words.state, words.count]}
              rows={Object.entries(texts.today.states).map(([state, label]) => [
                label,
                tickets.filter((ticket) => ticket.state === state).length,
              ])}
            />
            {days !== undefined && (
              <p class="kern-body">
                {words.daysToAnswer(days.toLocaleString("de-DE", { maximumFractionDigits: 1 }))}
              </p>
            )}
          </section>
        );
      }}
    </WhenLoaded>
  );
}

function FeedbackReport(): ComponentChildren {
  const loaded = useLists("feedback");
  return (
    <WhenLoaded loaded={loaded}>
      {({ feedback }) => (
        <ReportTable
          title={words.feedback}
          head={[words.feedback, words.count]}
          rows={(["positive", "negative"] as const).map((rating) => [
            words[rating],
            feedback.filter((each) => each.rating === rating).length,
          ])}
        />
      )}
    </WhenLoaded>
  );
}
