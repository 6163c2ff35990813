import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Link } from "../../routing/link.js";
import { navigate, readLinkState } from "../../routing/navigation.js";
import type { OfficeRecord } from "../../server/office-records.js";
import { type Lists, useLists } from "../../server/use-lists.js";
import { DescriptionList } from "../../shell/description-list.js";
import { Page } from "../../shell/page.js";
import { UnknownPage } from "../../shell/unknown-page.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { texts as deskTexts } from "../texts.de.js";
import type { ListName } from "./choice-source.js";
import { describeText } from "./describe-text.js";
import { listsOf } from "./lists-of.js";
import { RecordEditor } from "./record-editor.js";
import { RecordHistory } from "./record-history.js";
import type { RecordKind } from "./record-kind.js";
import { writeRecord } from "./record-text.js";
import { StateBadges } from "./state-badges.js";
import { texts } from "./texts.de.js";
import { titleOf } from "./title-of.js";
import { useRecords } from "./use-records.js";

/** The page on which a new record is made. */
export function NewRecordPage({ kind }: { kind: RecordKind }): ComponentChildren {
  const lists = useLists(...listsOf(kind));
  if (kind.add === undefined) return <UnknownPage />;
  return (
    <Page title={kind.add} narrow>
      <BackToList kind={kind} />
      <WhenLoaded loaded={lists}>
        {(found) => (
          <RecordEditor
            kind={kind}
            lists={found}
            onSaved={({ id }) => navigate(addressOf(kind, id), { saved: true })}
          />
        )}
      </WhenLoaded>
    </Page>
  );
}

/** One record: its form, its steps, what belongs to it and its history. */
export function RecordPage({ kind, id }: { kind: RecordKind; id: string }): ComponentChildren {
  const lists = useLists(...listsOf(kind));
  const records = useRecords(kind);
  const [changed, setChanged] = useState<OfficeRecord>();
  const record =
    changed ?? (records.state === "loaded" ? records.value.find((each) => each.id === id) : undefined);
  return (
    <Page title={record && lists.state === "loaded" ? titleOf(kind, record, lists.value) : kind.title} narrow>
      <BackToList kind={kind} />
      <WhenLoaded loaded={records}>
        {() =>
          record === undefined ? (
            <p class="notice kern-body">{texts.missing}</p>
          ) : (
            <WhenLoaded loaded={lists}>
              {(found) => <Record kind={kind} record={record} lists={found} onChanged={setChanged} />}
            </WhenLoaded>
          )
        }
      </WhenLoaded>
    </Page>
  );
}

function Record(props: {
  kind: RecordKind;
  record: OfficeRecord;
  lists: Partial<Lists<ListName>>;
  onChanged: (record: OfficeRecord) => void;
}): ComponentChildren {
  const { kind, record, lists } = props;
  const frozen = kind.frozen?.(record);
  return (
    <>
      <StateBadges kind={kind} record={record} />
      {readLinkState().saved && record.version === 1 && (
        <p class="kern-body" role="status">
          {deskTexts.saved}
        </p>
      )}
      {frozen === undefined ? (
        <RecordEditor kind={kind} record={record} lists={lists} onSaved={props.onChanged} />
      ) : (
        <FrozenRecord kind={kind} record={record} lists={lists} reason={frozen} />
      )}
      {kind.Extra && <kind.Extra record={record} onChanged={props.onChanged} />}
      {!kind.withoutHistory && (
        <RecordHistory key={record.version} kind={kind} id={record.id} lists={lists} />
      )}
    </>
  );
}

/** A record of which nothing can be changed any more. */
function FrozenRecord(props: {
  kind: RecordKind;
  record: OfficeRecord;
  lists: Partial<Lists<ListName>>;
  reason: string;
}): ComponentChildren {
  const { kind, lists } = props;
  const text = writeRecord(kind.fields, props.record, lists.municipalities ?? []);
  const entries = kind.fields.map((field) => ({
    term: field.label,
    value: describeText(field, text[field.name] ?? "", lists),
  }));
  return (
    <>
      <p class="notice kern-body">{props.reason}</p>
      <DescriptionList entries={entries.filter(({ value }) => value !== "")} />
    </>
  );
}

function BackToList({ kind }: { kind: RecordKind }): ComponentChildren {
  return (
    <Link to={`/schreibtisch/${kind.address}`} class="kern-link">
      {texts.backTo(kind.title)}
    </Link>
  );
}

function addressOf(kind: RecordKind, id: string): string {
  return `/schreibtisch/${kind.address}/${encodeURIComponent(id)}`;
}
