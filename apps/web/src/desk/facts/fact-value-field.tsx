import type { FactValue } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { SelectField, TextArea, TextField } from "../../shell/fields.js";
import { texts as pageTexts } from "../../texts.de.js";
import { texts } from "../texts.de.js";
import { type ValueText, writeValue } from "./value-text.js";

const words = texts.facts;

/** The value of a fact for editing; its kind stays as it is. */
export function FactValueField(props: {
  kind: FactValue["kind"];
  text: ValueText;
  onChange: (text: ValueText) => void;
}): ComponentChildren {
  const { kind, text, onChange } = props;
  const main = { value: text.main, onChange: (value: string) => onChange({ ...text, main: value }) };
  switch (kind) {
    case "list":
      return <TextArea label={words.valueList} rows={4} {...main} />;
    case "boolean":
      return (
        <SelectField
          label={words.value}
          choices={[
            { value: writeValue({ kind: "boolean", value: true }).main, label: pageTexts.value.yes },
            { value: writeValue({ kind: "boolean", value: false }).main, label: pageTexts.value.no },
          ]}
          {...main}
        />
      );
    case "range":
      return (
        <div class="filters">
          <TextField label={`${words.value} ${words.from}`} {...main} />
          <TextField
            label={`${words.value} ${words.to}`}
            value={text.other}
            onChange={(other) => onChange({ ...text, other })}
          />
        </div>
      );
    default:
      return <TextField label={words.value} {...main} />;
  }
}
