import type { ComponentChildren, TargetedSubmitEvent } from "preact";
import type { OfficeRecord } from "../../server/office-records.js";
import type { Lists } from "../../server/use-lists.js";
import { useFaultFocus } from "../../shell/use-fault-focus.js";
import { OutcomeNotice, useStep } from "../outcome.js";
import { PressButton } from "../press-button.js";
import { texts as deskTexts } from "../texts.de.js";
import type { ListName } from "./choice-source.js";
import { RecordField } from "./record-field.js";
import type { RecordKind } from "./record-kind.js";
import { RecordSteps } from "./record-steps.js";
import { writeRecord } from "./record-text.js";
import { texts } from "./texts.de.js";
import { type RecordForm, useRecordForm } from "./use-record-form.js";
import { VersionComparison } from "./version-comparison.js";

interface Editing {
  kind: RecordKind;
  lists: Partial<Lists<ListName>>;
  onSaved: (record: OfficeRecord) => void;
}

/** The form of a record with the steps that it can take, or of a new one. */
export function RecordEditor(props: Editing & { record?: OfficeRecord }): ComponentChildren {
  const { kind, record, lists, onSaved } = props;
  const form = useRecordForm(kind, record, lists.municipalities ?? []);
  return (
    <>
      <Form kind={kind} lists={lists} form={form} onSaved={onSaved} />
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

function Form(props: Editing & { form: RecordForm }): ComponentChildren {
  const { kind, lists, form, onSaved } = props;
  const { outcome, run, refuse, clear } = useStep();
  const element = useFaultFocus(form.refusal);
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const content = form.read();
    if (content === undefined) return refuse(texts.faultsFound);
    run(async () => {
      onSaved(await form.send(content));
      return deskTexts.saved;
    });
  };
  const discard = (current?: OfficeRecord) => {
    form.discard(current);
    clear();
  };
  return (
    <form ref={element} class="stack desk-form" onSubmit={submit} noValidate>
      <p class="kern-body kern-body--small kern-body--muted">{texts.required}</p>
      {form.isDirty && <p class="notice kern-body">{texts.unsaved}</p>}
      <Fields kind={kind} lists={lists} form={form} />
      <div class="kern-btn-wrapper">
        <button type="submit" class="kern-btn kern-btn--primary">
          <span class="kern-label">{texts.save}</span>
        </button>
        {form.isDirty && <PressButton label={texts.discard} kind="tertiary" onPress={() => discard()} />}
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
              theirs={writeRecord(kind.fields, found, lists.municipalities ?? [])}
              onKeepMine={() => {
                form.rebase(current);
                clear();
              }}
              onTakeTheirs={() => discard(current)}
            />
          );
        }}
      />
    </form>
  );
}

function Fields(props: Pick<Editing, "kind" | "lists"> & { form: RecordForm }): ComponentChildren {
  const { kind, lists, form } = props;
  return kind.fields.map((field) => (
    <RecordField
      key={field.name}
      field={field}
      lists={lists}
      value={form.text[field.name] ?? ""}
      fault={form.faults[field.name]}
      onChange={(value) => form.type(field.name, value)}
    />
  ));
}
