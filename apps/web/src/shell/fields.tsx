import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface Field {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
}

/** A line of text, a day, or a number, with suggestions where there are some. */
export function TextField(
  props: Field & { type?: "text" | "search" | "date"; suggestions?: readonly string[]; required?: boolean },
): ComponentChildren {
  const id = useId();
  return (
    <Labelled id={id} label={props.label} hint={props.hint}>
      <input
        id={id}
        type={props.type ?? "text"}
        class="kern-form-input__input"
        value={props.value}
        maxLength={500}
        required={props.required}
        list={props.suggestions && `${id}-list`}
        aria-describedby={props.hint && `${id}-hint`}
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
export function TextArea(
  props: Field & { rows?: number; limit?: number; required?: boolean },
): ComponentChildren {
  const id = useId();
  return (
    <Labelled id={id} label={props.label} hint={props.hint}>
      <textarea
        id={id}
        class="kern-form-input__input text-area"
        rows={props.rows ?? 3}
        value={props.value}
        maxLength={props.limit ?? 2000}
        required={props.required}
        aria-describedby={props.hint && `${id}-hint`}
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
    <Labelled id={id} label={props.label} hint={props.hint}>
      <div class="kern-form-input__select-wrapper">
        <select
          id={id}
          class="kern-form-input__select"
          value={props.value}
          aria-describedby={props.hint && `${id}-hint`}
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

function Labelled(props: {
  id: string;
  label: string;
  hint: string | undefined;
  children: ComponentChildren;
}): ComponentChildren {
  return (
    <div class="kern-form-input">
      <label class="kern-label" for={props.id}>
        {props.label}
      </label>
      {props.hint !== undefined && (
        <div class="kern-hint kern-body--small" id={`${props.id}-hint`}>
          {props.hint}
        </div>
      )}
      {props.children}
    </div>
  );
}
