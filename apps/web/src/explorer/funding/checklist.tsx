import type { ChecklistRecord, FundingProgramme, Source } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { formatDate } from "../../formats/format-date.js";
import { useShownLists } from "../../server/use-lists.js";
import { CheckField } from "../../shell/fields.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { SourceNote } from "../source-note.js";
import { CalendarButton } from "./calendar-button.js";
import { texts } from "./texts.de.js";

/** What an application must bring, by the list of the programme or that of its family; the ticks stay on the page. */
export function Checklist(props: {
  programme: FundingProgramme;
  sources: ReadonlyMap<string, Source>;
}): ComponentChildren {
  const { id, parentId } = props.programme;
  const loaded = useShownLists("checklists");
  return (
    <section class="stack">
      <h2 class="kern-heading-medium">{texts.checklist.title}</h2>
      <WhenLoaded loaded={loaded}>
        {({ checklists }) => {
          const of = (programmeId: string | undefined) =>
            checklists.find((checklist) => checklist.programmeId === programmeId);
          const known = of(id) ?? of(parentId);
          if (known === undefined) return <p class="kern-body">{texts.checklist.none}</p>;
          return <Items checklist={known} sources={props.sources} />;
        }}
      </WhenLoaded>
    </section>
  );
}

function Items(props: {
  checklist: ChecklistRecord;
  sources: ReadonlyMap<string, Source>;
}): ComponentChildren {
  const { title, items } = props.checklist;
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const tick = (what: string, checked: boolean) =>
    setDone(new Set(checked ? [...done, what] : [...done].filter((each) => each !== what)));
  return (
    <>
      <p class="kern-body">
        {title}. {texts.checklist.hint}
      </p>
      <ul class="records">
        {items.map(({ what, kind, by, byText, to, note, sourceId }) => (
          <li key={what}>
            <CheckField label={what} checked={done.has(what)} onChange={(checked) => tick(what, checked)} />
            <p class="kern-body kern-body--small">
              {[
                texts.checklist.kinds[kind],
                by && texts.checklist.by(formatDate(by)),
                byText,
                to && texts.checklist.to(to),
                note,
              ]
                .filter(Boolean)
                .join(" · ")}{" "}
              {by !== undefined && <CalendarButton day={by} title={what} />}
            </p>
            <SourceNote source={props.sources.get(sourceId)} />
          </li>
        ))}
      </ul>
    </>
  );
}
