import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { FaultNote } from "../../shell/fields.js";
import { PressButton } from "../press-button.js";

/** What is said of the entries of a list. */
export interface EntryWords {
  number(number: number): string;
  add: string;
  remove(number: number): string;
  up(number: number): string;
}

interface EntryListProps<Entry> {
  label: string;
  hint?: string | undefined;
  required?: boolean | undefined;
  fault: string | undefined;
  words: EntryWords;
  entries: readonly Entry[];
  /** An entry to begin with. */
  begin: () => Entry;
  onChange: (entries: readonly Entry[]) => void;
  /** The fields of one entry. */
  show: (entry: Entry, onChange: (entry: Entry) => void) => ComponentChildren;
}

/** Several things of one kind in a form, each with its fields: added, removed and put in order. */
export function EntryList<Entry>(props: EntryListProps<Entry>): ComponentChildren {
  const { label, hint, fault, words, entries } = props;
  const id = useId();
  const { list, turnTo } = useFocusIn();
  const change = (changed: readonly Entry[], index: number) => {
    props.onChange(changed);
    turnTo(index);
  };
  return (
    <fieldset
      ref={list}
      class="choices stack"
      tabIndex={-1}
      data-faulty={fault !== undefined}
      aria-describedby={fault === undefined ? undefined : `${id}-fault`}
    >
      <legend class={`kern-label ${props.required ? "is-required" : ""}`}>{label}</legend>
      {hint !== undefined && <div class="kern-hint kern-body--small">{hint}</div>}
      {entries.map((entry, index) => (
        <fieldset class="desk-entry stack" key={index} tabIndex={-1}>
          <legend class="kern-title kern-title--small">{words.number(index + 1)}</legend>
          {props.show(entry, (changed) => props.onChange(entries.with(index, changed)))}
          <EntrySteps entries={entries} index={index} words={words} onChange={change} />
        </fieldset>
      ))}
      <div>
        <PressButton label={words.add} onPress={() => change([...entries, props.begin()], entries.length)} />
      </div>
      {fault !== undefined && <FaultNote id={`${id}-fault`} fault={fault} />}
    </fieldset>
  );
}

/** What can be done to one entry as a whole. */
function EntrySteps<Entry>(props: {
  entries: readonly Entry[];
  index: number;
  words: EntryWords;
  /** `focus` is the entry to turn to. */
  onChange: (entries: readonly Entry[], focus: number) => void;
}): ComponentChildren {
  const { entries, index, words, onChange } = props;
  const others = entries.toSpliced(index, 1);
  const raised = others.toSpliced(index - 1, 0, ...entries.slice(index, index + 1));
  return (
    <div class="kern-btn-wrapper">
      {index > 0 && (
        <PressButton
          label={words.up(index + 1)}
          kind="tertiary"
          onPress={() => onChange(raised, index - 1)}
        />
      )}
      <PressButton
        label={words.remove(index + 1)}
        kind="tertiary"
        onPress={() => onChange(others, index - 1)}
      />
    </div>
  );
}

/** Takes the focus to an entry once it is there, or to the whole list: the button that was pressed may be gone. */
function useFocusIn() {
  const list = useRef<HTMLFieldSetElement>(null);
  const [target, setTarget] = useState<{ index: number }>();
  useLayoutEffect(() => {
    if (target === undefined) return;
    const entries = list.current?.querySelectorAll<HTMLElement>(":scope > .desk-entry");
    (entries?.[target.index] ?? list.current)?.focus();
  }, [target]);
  return { list, turnTo: (index: number) => setTarget({ index }) };
}
