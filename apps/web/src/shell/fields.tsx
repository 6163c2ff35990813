import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface Field {
  label: string;
  hint?: string | undefined;
  /** What is wrong with the value. */
  fault?: string | undefined;
  required?: boolean | undefined;
  value: string;
  onChange: (value: string) => void;
}

/** A line of text, a day, or a number, with suggestions where there are some. */
export function TextField(
  props: Field & {
    type?: "text" | "search" | "date" | "month";
    suggestions?: readonly string[];
    inputMode?: "decimal";
  },
): ComponentChildren {
  const id = useId();
  return (
    <Labelled id={id} {...props}>
      <input
        id={id}
        type={props.type ?? "text"}
        class="kern-form-input__input"
        value={props.value}
        maxLength={500}
        required={props.required}
        list={props.suggestions && `${id}-list`}
        inputMode={props.inputMode}
        {...described(id, props)}
        autocomplete="off"
        onInput={(event) => props.onChange(event.currentTarget.value)}
      />
      {props.suggestions && (
        <datalist id={`${id}-list`}>
          {props.suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </Labelled>
  );
}

/** A text of several lines. */
export function TextArea(props: Field & { rows?: number; limit?: number }): ComponentChildren {
  const id = useId();
  return (
    <Labelled id={id} {...props}>
      <textarea
        id={id}
        class="kern-form-input__input text-area"
        rows={props.rows ?? 3}
        value={props.value}
        maxLength={props.limit ?? 2000}
        required={props.required}
        {...described(id, props)}
        onInput={(event) => props.onChange(event.currentTarget.value)}
      />
    </Labelled>
  );
}

export interface Choice {
  value: string;
  label: string;
}

/** One of a few; `any` is the label of no choice. */
export function SelectField(props: Field & { choices: readonly Choice[]; any?: string }): ComponentChildren {
  const id = useId();
  return (
    <Labelled id={id} {...props}>
      <div class="kern-form-input__select-wrapper">
        <select
          id={id}
          class="kern-form-input__select"
          value={props.value}
          {...described(id, props)}
          onChange={(event) => props.onChange(event.currentTarget.value)}
        >
          {props.any !== undefined && <option value="">{props.any}</option>}
          {props.choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </Labelled>
  );
}

/** A yes or no. */
export function CheckField(props: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}): ComponentChildren {
  const id = useId();
  return (
    <div class="kern-form-check">
      <input
        id={id}
        type="checkbox"
        class="kern-form-check__checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <label class="kern-label" for={id}>
        {props.label}
      </label>
    </div>
  );
}

/** One of several that belong together by their name. */
export function RadioField(props: {
  name: string;
  label: string;
  checked: boolean;
  onChoose: () => void;
}): ComponentChildren {
  const id = useId();
  return (
    <div class="kern-form-check">
      <input
        id={id}
        type="radio"
        name={props.name}
        class="kern-form-check__radio"
        checked={props.checked}
        onChange={props.onChoose}
      />
      <label class="kern-label" for={id}>
        {props.label}
      </label>
    </div>
  );
}

function Labelled(
  props: Pick<Field, "label" | "hint" | "fault" | "required"> & { id: string; children: ComponentChildren },
): ComponentChildren {
  return (
    <div class={`kern-form-input ${props.fault === undefined ? "" : "kern-form-input--error"}`}>
      <label class={`kern-label ${props.required ? "is-required" : ""}`} for={props.id}>
        {props.label}
      </label>
      {props.hint !== undefined && (
        <div class="kern-hint kern-body--small" id={`${props.id}-hint`}>
          {props.hint}
        </div>
      )}
      {props.children}
      {props.fault !== undefined && <FaultNote id={`${props.id}-fault`} fault={props.fault} />}
    </div>
  );
}

/** What is wrong with a field, below it. */
export function FaultNote(props: { id: string; fault: string }): ComponentChildren {
  return (
    <p class="fault kern-error" id={props.id}>
      <span class="kern-icon kern-icon--danger" aria-hidden="true" />
      <span class="kern-body kern-body--small">{props.fault}</span>
    </p>
  );
}

/** As `FaultNote`, and there before the fault is, so that it is announced when it comes. */
export function FaultStatus(props: { id: string; fault: string | undefined }): ComponentChildren {
  return (
    <p class="fault" id={props.id} role="status">
      {props.fault && (
        <span class="kern-error">
          <span class="kern-icon kern-icon--danger" aria-hidden="true" />
          <span class="kern-body kern-body--small">{props.fault}</span>
        </span>
      )}
    </p>
  );
}

function described(id: string, { hint, fault }: Pick<Field, "hint" | "fault">) {
  const notes = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ");
  return {
    ...(fault === undefined ? {} : { "aria-invalid": true }),
    ...(notes === "" ? {} : { "aria-describedby": notes }),
  };
}
