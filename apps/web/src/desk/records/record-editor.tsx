import type { ComponentChildren, TargetedSubmitEvent } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { OfficeRecord } from "../../server/office-records.js";
import type { Lists } from "../../server/use-lists.js";
import { OutcomeNotice, useStep } from "../outcome.js";
import { PressButton } from "../press-button.js";
import { texts } from "../texts.de.js";
import type { ListName } from "./choice-source.js";
import { RecordField } from "./record-field.js";
import type { RecordKind } from "./record-kind.js";
import { RecordSteps } from "./record-steps.js";
import { writeRecord } from "./record-text.js";
import { useRecordForm } from "./use-record-form.js";
import { VersionComparison } from "./version-comparison.js";

const words = texts.records;

/** The first field with a fault; of a list the entry's field, where one is marked. */
const firstFault = "[aria-invalid=true], [data-faulty=true]:not(:has([aria-invalid=true]))";

interface Editing {
  kind: RecordKind;
  lists: Partial<Lists<ListName>>;
  onSaved: (record: OfficeRecord) => void;
}

/** The form of a record with the steps that it can take, or of a new one. */
export function RecordEditor(props: Editing & { record?: OfficeRecord }): ComponentChildren {
  const { kind, record, lists, onSaved } = props;
  const municipalities = lists.municipalities ?? [];
  const form = useRecordForm(kind, record, municipalities);
  const { outcome, run, refuse, clear } = useStep();
  const element = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    // the first faulty field takes the focus, also one that is put together of several
    element.current?.querySelector<HTMLElement>(firstFault)?.focus();
  }, [form.refused]);

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const content = form.read();
    if (content === undefined) return refuse(words.faultsFound);
    run(async () => {
      onSaved(await form.send(content));
      return texts.saved;
    });
  };
  const settle = (step: () => void) => () => {
    step();
    clear();
  };
  return (
    <>
      <form ref={element} class="stack desk-form" onSubmit={submit} noValidate>
        <p class="kern-body kern-body--small kern-body--muted">{words.required}</p>
        {form.isDirty && <p class="notice kern-body">{words.unsaved}</p>}
        {kind.fields.map((field) => (
          <RecordField
            key={field.name}
            field={field}
            lists={lists}
            value={form.text[field.name] ?? ""}
            fault={form.faults[field.name]}
            onChange={(value) => form.type(field.name, value)}
          />
        ))}
        <div class="kern-btn-wrapper">
          <button type="submit" class="kern-btn kern-btn--primary">
            <span class="kern-label">{words.save}</span>
          </button>
          {form.isDirty && (
            <PressButton label={words.discard} kind="tertiary" onPress={settle(() => form.discard())} />
          )}
        </div>
        <OutcomeNotice
          outcome={outcome}
          showCurrent={(found) => {
            const current = found as unknown as OfficeRecord; // the server sends the record as it stands now
            return (
              <VersionComparison
                fields={kind.fields}
                lists={lists}
                mine={form.text}
                theirs={writeRecord(kind.fields, found, municipalities)}
                onKeepMine={settle(() => form.rebase(current))}
                onTakeTheirs={settle(() => form.discard(current))}
              />
            );
          }}
        />
      </form>
      {record !== undefined && (
        <RecordSteps
          kind={kind}
          record={record}
          waiting={form.isDirty}
          onChanged={(changed) => {
            form.discard(changed);
            onSaved(changed);
          }}
        />
      )}
    </>
  );
}
