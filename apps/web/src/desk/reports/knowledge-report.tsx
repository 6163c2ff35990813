import type { KnowledgeCount, Upload } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { formatDate } from "../../formats/format-date.js";
import { SelectField } from "../../shell/fields.js";
import { ReportTable } from "./report-table.js";
import { texts } from "./texts.de.js";

/** What changed in the knowledge of the house in one month, beginning with this one. */
export function KnowledgeReport(props: {
  counts: readonly KnowledgeCount[];
  uploads: readonly Upload[];
  today: string;
}): ComponentChildren {
  const thisMonth = props.today.slice(0, 7);
  const [month, setMonth] = useState(thisMonth);
  const months = [...new Set([thisMonth, ...props.counts.map((count) => count.month)])];
  const published = props.uploads.filter(
    ({ uploadedOn, documentId }) => documentId !== undefined && uploadedOn.startsWith(month),
  );
  const rows = props.counts.flatMap((count) => {
    const name = texts.kinds[count.kind];
    return count.month !== month || name === undefined
      ? []
      : [[name, count.created, count.changed, count.erased]];
  });
  if (published.length > 0) rows.push([texts.documents, published.length, 0, 0]);
  return (
    <section class="stack">
      <h2 class="kern-heading-medium">{texts.knowledge}</h2>
      <div class="filters">
        <SelectField
          label={texts.month}
          value={month}
          choices={months.map((value) => ({ value, label: formatDate(value) }))}
          onChange={setMonth}
        />
      </div>
      {rows.length === 0 ? (
        <p class="notice kern-body">{texts.nothingChanged}</p>
      ) : (
        <ReportTable
          title={texts.changesOf(formatDate(month))}
          head={[texts.kind, texts.created, texts.changed, texts.erased]}
          rows={rows}
        />
      )}
    </section>
  );
}
