import type { FactRecord, FactValue, Source } from "@stadtlotse/client";
import type { ComponentChildren, TargetedSubmitEvent } from "preact";
import { useState } from "preact/hooks";
import { changeFact } from "../../server/change-fact.js";
import { SelectField, TextArea, TextField } from "../../shell/fields.js";
import { OutcomeNotice, useStep } from "../outcome.js";
import { texts } from "../texts.de.js";
import { FactValueField } from "./fact-value-field.js";
import { readValue, writeValue } from "./value-text.js";

const words = texts.facts;

/** Corrects a fact: what it says, of which date, and who says so. */
export function FactForm(props: {
  fact: FactRecord;
  sources: readonly Source[];
  onChanged: () => void;
}): ComponentChildren {
  const { fact } = props;
  const [version, setVersion] = useState(fact.version);
  const [statement, setStatement] = useState(fact.statement);
  const [value, setValue] = useState(writeValue(fact.value));
  const [asOf, setAsOf] = useState(fact.asOf.date ?? "");
  const [sourceId, setSourceId] = useState(fact.sourceId);
  const [place, setPlace] = useState(fact.locator?.heading ?? "");
  const { outcome, run, refuse } = useStep();

  const save = async (typed: FactValue) => {
    await changeFact(fact.id, {
      version,
      statement: statement.trim(),
      value: typed,
      asOf: { ...(asOf.trim() === "" ? {} : { date: asOf.trim() }), quality: "stated" },
      sourceId,
      ...(place.trim() === "" ? {} : { locator: { heading: place.trim() } }),
    });
    props.onChanged();
    return texts.saved;
  };
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = readValue(fact.value, value);
    if (typed === undefined) refuse(words.wrongValue);
    else run(() => save(typed));
  };
  return (
    <form class="stack desk-form" onSubmit={submit}>
      <TextArea label={words.statement} rows={3} value={statement} onChange={setStatement} required />
      <FactValueField kind={fact.value.kind} text={value} onChange={setValue} />
      <TextField label={words.date} hint={words.dateHint} value={asOf} onChange={setAsOf} />
      <SelectField
        label={words.source}
        value={sourceId}
        choices={props.sources.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={setSourceId}
      />
      <TextField label={words.place} hint={words.placeHint} value={place} onChange={setPlace} />
      <div>
        <button type="submit" class="kern-btn kern-btn--primary">
          <span class="kern-label">{words.save}</span>
        </button>
      </div>
      <OutcomeNotice
        outcome={outcome}
        showCurrent={(current) => (
          <>
            <p class="statement kern-body">{String(current.statement)}</p>
            <div>
              <button
                type="button"
                class="kern-btn kern-btn--secondary"
                onClick={() => setVersion(Number(current.version))}
              >
                <span class="kern-label">{texts.adopt}</span>
              </button>
            </div>
          </>
        )}
      />
    </form>
  );
}
