import type { QuestionGroup, UnansweredReport } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { formatDate } from "../../formats/format-date.js";
import { readUnanswered } from "../../server/read-unanswered.js";
import { useLists } from "../../server/use-lists.js";
import { useLoaded } from "../../server/use-loaded.js";
import { DataTable } from "../../shell/data-table.js";
import { Details } from "../../shell/details.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { texts } from "./texts.de.js";

type NameOf = (topic: string) => string;

/** What was asked in vain: counts by topic, and handed over questions that say much the same. */
export function UnansweredTable(): ComponentChildren {
  const report = useLoaded(readUnanswered, "topic");
  const lists = useLists("topics", "questionGroups");
  return (
    <WhenLoaded loaded={lists}>
      {({ topics, questionGroups }) => {
        const nameOf = (topic: string) => topics.find(({ id }) => id === topic)?.name ?? topic;
        return (
          <>
            <WhenLoaded loaded={report}>
              {({ counts }) => <Counts counts={counts} nameOf={nameOf} />}
            </WhenLoaded>
            <Groups groups={questionGroups.filter(({ count }) => count > 1)} nameOf={nameOf} />
          </>
        );
      }}
    </WhenLoaded>
  );
}

function Counts({
  counts,
  nameOf,
}: Pick<UnansweredReport, "counts"> & { nameOf: NameOf }): ComponentChildren {
  if (counts.length === 0) return <p class="kern-body">{texts.noUnanswered}</p>;
  return (
    <DataTable
      caption={texts.unanswered}
      hideCaption
      rows={counts}
      keyOf={({ value }) => value ?? ""}
      columns={[
        {
          head: texts.topic,
          cell: ({ value }) => (value === undefined ? texts.noTopic : nameOf(value)),
        },
        { head: texts.declined, numeric: true, cell: ({ declined }) => declined },
        { head: texts.restricted, numeric: true, cell: ({ restricted }) => restricted },
      ]}
    />
  );
}

function Groups({ groups, nameOf }: { groups: readonly QuestionGroup[]; nameOf: NameOf }): ComponentChildren {
  if (groups.length === 0) return null;
  return (
    <>
      <h3 class="kern-heading-small">{texts.groups}</h3>
      <ul class="records">
        {groups.map(({ count, questions, topics }) => (
          <li key={questions[0]?.ticketId}>
            <p class="kern-body">
              <strong>{questions[0]?.question}</strong> ({texts.asked(count)})
            </p>
            <p class="kern-body kern-body--small kern-body--muted">{topics.map(nameOf).join(", ")}</p>
            <Details summary={texts.wordings}>
              <ul class="kern-list kern-list--bullet">
                {questions.map(({ ticketId, question, day }) => (
                  <li key={ticketId}>
                    {question} ({formatDate(day)})
                  </li>
                ))}
              </ul>
            </Details>
          </li>
        ))}
      </ul>
    </>
  );
}
