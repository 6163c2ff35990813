import type { QuestionCount, Topic } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { formatDate } from "../../formats/format-date.js";
import { formatShortMonth } from "../../formats/format-short-month.js";
import { readQuestionCounts } from "../../server/read-reports.js";
import { useLists } from "../../server/use-lists.js";
import { useLoaded } from "../../server/use-loaded.js";
import { SelectField } from "../../shell/fields.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { groupCounts, totalOf } from "./group-counts.js";
import { MonthChart } from "./month-chart.js";
import { ReportTable } from "./report-table.js";
import { texts } from "./texts.de.js";

/** As many months are shown. */
const mostMonths = 12;
/** As many stand beside each other in a table. */
const mostColumns = 6;

/** How many questions were asked and what became of them, over time. */
export function QuestionReport(): ComponentChildren {
  const [by, setBy] = useState("topic");
  const all = useLoaded(readQuestionCounts, "all");
  const grouped = useLoaded(readQuestionCounts, by);
  const lists = useLists("topics", "networks", "programmes");
  return (
    <section class="stack">
      <h2 class="kern-heading-medium">{texts.questions}</h2>
      <WhenLoaded loaded={all}>
        {(counts) =>
          counts.length === 0 ? (
            <p class="notice kern-body">{texts.noQuestions}</p>
          ) : (
            <Months counts={counts} />
          )
        }
      </WhenLoaded>
      <div class="filters">
        <SelectField
          label={texts.by}
          value={by}
          choices={Object.entries(texts.groupings).map(([value, label]) => ({ value, label }))}
          onChange={setBy}
        />
      </div>
      <WhenLoaded loaded={lists}>
        {({ topics, networks, programmes }) => (
          <WhenLoaded loaded={grouped}>
            {(counts) => <Groups by={by} counts={counts} names={[...topics, ...networks, ...programmes]} />}
          </WhenLoaded>
        )}
      </WhenLoaded>
    </section>
  );
}

function Months({ counts }: { counts: readonly QuestionCount[] }): ComponentChildren {
  const shown = counts.slice(-mostMonths);
  const total = shown.reduce((sum, count) => sum + totalOf(count), 0);
  const answered = shown.reduce((sum, count) => sum + count.answered, 0);
  return (
    <>
      <p class="kern-body">{texts.answeredOf(answered, total, percent(answered / total))}</p>
      <MonthChart counts={shown} />
      <ReportTable
        title={texts.byMonth}
        head={[texts.month, texts.asked, ...Object.values(texts.outcomes), texts.share]}
        rows={shown
          .toReversed()
          .map((count) => [
            formatDate(count.month),
            totalOf(count),
            count.answered,
            count.clarification,
            count.restricted,
            count.declined,
            percent(count.answered / totalOf(count)),
          ])}
      />
    </>
  );
}

function Groups(props: {
  by: string;
  counts: readonly QuestionCount[];
  names: readonly Pick<Topic, "id" | "name">[];
}): ComponentChildren {
  const { by, counts } = props;
  const names = new Map(props.names.map(({ id, name }) => [id, name]));
  const months = [...new Set(counts.map(({ month }) => month))].toSorted().slice(-mostColumns);
  const nameOf = (value: string | undefined) =>
    value === undefined ? texts.notKnown : (names.get(value) ?? texts.tiers[value] ?? value);
  return (
    <ReportTable
      title={texts.byGroup(texts.groupings[by as keyof typeof texts.groupings])}
      head={[texts.group, texts.asked, texts.share, ...months.map(formatShortMonth)]}
      rows={groupCounts(counts.filter(({ month }) => months.includes(month))).map((group) => [
        nameOf(group.value),
        group.total,
        percent(group.shareAnswered),
        ...months.map((month) => group.byMonth.get(month) ?? 0),
      ])}
    />
  );
}

function percent(share: number): string {
  return share.toLocaleString("de-DE", { style: "percent" });
}
