import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { linesOf } from "../formats/lines-of.js";
import { texts } from "../texts.de.js";
import { CheckField, type Choice, FaultNote } from "./fields.js";

/** As many choices are shown at once; more open on request. */
const fewChoices = 6;

/** Several of many; what is chosen can be read without opening the rest. */
export function ChoicesField(props: {
  label: string;
  hint?: string | undefined;
  fault?: string | undefined;
  required?: boolean | undefined;
  /** A chosen value in each line. */
  value: string;
  choices: readonly Choice[];
  onChange: (value: string) => void;
}): ComponentChildren {
  const { label, hint, fault, choices } = props;
  const id = useId();
  const chosen = linesOf(props.value);
  const toggle = (value: string, checked: boolean) =>
    props.onChange((checked ? [...chosen, value] : chosen.filter((each) => each !== value)).join("\n"));
  const grid = <CheckGrid choices={choices} chosen={chosen} onToggle={toggle} />;
  const names = choices.filter(({ value }) => chosen.includes(value)).map((choice) => choice.label);
  return (
    <fieldset
      class="choices"
      aria-describedby={fault === undefined ? undefined : `${id}-fault`}
      tabIndex={-1}
      data-faulty={fault !== undefined}
    >
      <legend class={`kern-label ${props.required ? "is-required" : ""}`}>{label}</legend>
      {hint !== undefined && <div class="kern-hint kern-body--small">{hint}</div>}
      {choices.length <= fewChoices ? (
        grid
      ) : (
        <details class="kern-accordion">
          <summary class="kern-accordion__header">
            <span class="kern-body">{names.length === 0 ? texts.value.nothingChosen : names.join("; ")}</span>
          </summary>
          <div class="kern-accordion__body">{grid}</div>
        </details>
      )}
      {fault !== undefined && <FaultNote id={`${id}-fault`} fault={fault} />}
    </fieldset>
  );
}

function CheckGrid(props: {
  choices: readonly Choice[];
  chosen: readonly string[];
  onToggle: (value: string, checked: boolean) => void;
}): ComponentChildren {
  return (
    <div class="check-grid">
      {props.choices.map(({ value, label }) => (
        <CheckField
          key={value}
          label={label}
          checked={props.chosen.includes(value)}
          onChange={(checked) => props.onToggle(value, checked)}
        />
      ))}
    </div>
  );
}
