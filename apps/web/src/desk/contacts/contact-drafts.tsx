import type { ContactRecord } from "@stadtlotse/client";
import type { ComponentChildren, TargetedSubmitEvent } from "preact";
import { useState } from "preact/hooks";
import { Link } from "../../routing/link.js";
import { draftFromContact } from "../../server/draft-from-contact.js";
import { type Lists, useLists } from "../../server/use-lists.js";
import { useKeptTexts } from "../../session/use-kept-texts.js";
import { SelectField } from "../../shell/fields.js";
import { useFaultFocus } from "../../shell/use-fault-focus.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { OutcomeNotice, useStep } from "../outcome.js";
import { PressButton } from "../press-button.js";
import { RecordField } from "../records/record-field.js";
import { readRecord } from "../records/record-text.js";
import { texts as recordTexts } from "../records/texts.de.js";
import { texts as deskTexts } from "../texts.de.js";
import { type DraftKind, draftKinds } from "./draft-kinds.js";
import { texts } from "./texts.de.js";

const words = texts.drafts;

interface FromContact {
  record: ContactRecord;
  onChanged: (record: ContactRecord) => void;
}

/** What became of a contact, and how more can be made of it. */
export function ContactDrafts(props: FromContact): ComponentChildren {
  const loaded = useLists("labels", "topics", "events");
  return (
    <section class="stack">
      <h2 class="kern-heading-medium">{words.title}</h2>
      <WhenLoaded loaded={loaded}>
        {(lists) => (
          <>
            <MadeOf drafts={props.record.drafts} labels={lists.labels.ContactResult ?? {}} />
            <DraftForm {...props} lists={lists} />
          </>
        )}
      </WhenLoaded>
    </section>
  );
}

function MadeOf(props: {
  drafts: ContactRecord["drafts"];
  labels: Readonly<Record<string, string>>;
}): ComponentChildren {
  if (props.drafts.length === 0) return <p class="kern-body">{words.none}</p>;
  return (
    <ul class="kern-list kern-list--bullet">
      {props.drafts.map(({ kind, recordId }) => (
        <li key={recordId}>
          <Link
            to={`/schreibtisch/${draftKinds[kind].address}/${encodeURIComponent(recordId)}`}
            class="kern-link"
          >
            {props.labels[kind] ?? kind}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function DraftForm(props: FromContact & { lists: Lists<"labels" | "topics" | "events"> }): ComponentChildren {
  const { lists, onChanged } = props;
  const { kind, setKind, text, faults, refusal, type, outcome, send } = useDraft(props);
  const form = useFaultFocus(refusal);
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    send();
  };
  return (
    <form ref={form} class="stack desk-form" onSubmit={submit} noValidate>
      <h3 class="kern-heading-small">{words.makeTitle}</h3>
      <SelectField
        label={words.kind}
        value={kind}
        choices={Object.keys(draftKinds).map((value) => ({
          value,
          label: lists.labels.ContactResult?.[value] ?? value,
        }))}
        onChange={(value) => setKind(value as DraftKind)}
      />
      {draftKinds[kind].fields.map((field) => (
        <RecordField
          key={field.name}
          field={field}
          lists={lists}
          value={text[field.name] ?? ""}
          fault={faults[field.name]}
          onChange={(value) => type(field.name, value)}
        />
      ))}
      <div>
        <button type="submit" class="kern-btn kern-btn--secondary">
          <span class="kern-label">{words.make}</span>
        </button>
      </div>
      <OutcomeNotice
        outcome={outcome}
        showCurrent={(current) => (
          <PressButton
            label={deskTexts.adopt}
            onPress={() => onChanged(current as unknown as ContactRecord)} // as it stands now
          />
        )}
      />
    </form>
  );
}

/** The draft that is being made of a contact, and how it is sent. */
function useDraft({ record, onChanged }: FromContact) {
  const [kind, setKind] = useState<DraftKind>("best-practice");
  const { texts: text, type, forget } = useKeptTexts(`entwurf/${record.id}`);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [refusal, setRefusal] = useState<object>();
  const { outcome, run, refuse } = useStep();
  return {
    kind,
    setKind,
    text,
    faults,
    refusal,
    outcome,
    type(name: string, value: string) {
      type(name, value);
      setFaults(({ [name]: _, ...others }) => others);
    },
    send() {
      const reading = readRecord(draftKinds[kind].fields, text, []);
      if (reading.faults) {
        const found = reading.faults.map(({ name, fault }) => [name, recordTexts.faults[fault]]);
        setFaults(Object.fromEntries(found));
        setRefusal(found);
        return refuse(recordTexts.faultsFound);
      }
      run(async () => {
        onChanged(await draftFromContact(record, { kind, ...reading.content }));
        forget();
        return words.made;
      });
    },
  };
}
