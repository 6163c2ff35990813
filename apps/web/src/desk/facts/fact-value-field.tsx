import type { FactValue } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { SelectField, TextArea, TextField } from "../../shell/fields.js";
import { texts as pageTexts } from "../../texts.de.js";
import { texts } from "./texts.de.js";
import { no, yes } from "./value-text.js";

/** The value of a fact for editing; its kind stays as it is. */
export function FactValueField(props: {
  kind: FactValue["kind"];
  /** As `writeValue` writes it. */
  value: string;
  fault: string | undefined;
  onChange: (text: string) => void;
}): ComponentChildren {
  const { kind, ...rest } = props;
  const field = { ...rest, required: true };
  switch (kind) {
    case "list":
      return <TextArea label={texts.valueList} rows={4} {...field} />;
    case "boolean":
      return (
        <SelectField
          label={texts.value}
          choices={[
            { value: yes, label: pageTexts.value.yes },
            { value: no, label: pageTexts.value.no },
          ]}
          {...field}
        />
      );
    case "range": {
      const [from = "", to = ""] = field.value.split("\n");
      return (
        <div class="filters">
          <TextField
            label={`${texts.value} ${texts.from}`}
            value={from}
            fault={field.fault}
            required
            onChange={(text) => field.onChange(`${text}\n${to}`)}
          />
          <TextField
            label={`${texts.value} ${texts.to}`}
            value={to}
            required
            onChange={(text) => field.onChange(`${from}\n${text}`)}
          />
        </div>
      );
    }
    default:
      return <TextField label={texts.value} {...field} />;
  }
}
