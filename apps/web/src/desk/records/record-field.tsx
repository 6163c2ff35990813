import type { ComponentChildren } from "preact";
import type { Lists } from "../../server/use-lists.js";
import { ChoicesField } from "../../shell/choices-field.js";
import { SelectField, TextArea, TextField } from "../../shell/fields.js";
import { texts as pageTexts } from "../../texts.de.js";
import type { ListName } from "./choice-source.js";
import type { Field } from "./record-kind.js";
import { texts } from "./texts.de.js";

/** The control of one field. */
export function RecordField(props: {
  field: Field;
  value: string;
  fault: string | undefined;
  lists: Partial<Lists<ListName>>;
  onChange: (value: string) => void;
}): ComponentChildren {
  const { field, lists, value, fault, onChange } = props;
  const { label, hint, required } = field;
  const shared = { label, hint, required, value, fault, onChange };
  switch (field.kind) {
    case "text":
      return <TextArea rows={field.rows ?? 4} limit={field.limit ?? 10_000} {...shared} />;
    case "lines":
      return <TextArea rows={3} {...shared} hint={hint ?? texts.linesHint} />;
    case "pairs":
      return <TextArea rows={3} limit={4000} {...shared} hint={hint ?? texts.pairsHint} />;
    case "day":
      return <TextField type="date" {...shared} />;
    case "date":
      return <TextField {...shared} hint={hint ?? texts.dateHint} />;
    case "number":
      return <TextField inputMode="decimal" {...shared} />;
    case "yes-no":
      return (
        <SelectField
          any={texts.notSaid}
          choices={[
            { value: "true", label: pageTexts.value.yes },
            { value: "false", label: pageTexts.value.no },
          ]}
          {...shared}
        />
      );
    case "choice":
      return (
        <SelectField
          any={texts.notSaid}
          choices={choicesWith(value, field.from.choicesOf(lists))}
          {...shared}
        />
      );
    case "choices":
      return <ChoicesField choices={field.from.choicesOf(lists)} {...shared} />;
    case "municipality":
      return (
        <TextField
          {...shared}
          hint={hint ?? texts.municipalityHint}
          suggestions={lists.municipalities?.map(({ name }) => name) ?? []}
        />
      );
    case "custom":
      return <field.field.Control lists={lists} {...shared} />;
    default:
      return <TextField {...shared} />;
  }
}

/** A value that is no longer among the choices stays what it is until another is chosen. */
function choicesWith(value: string, choices: readonly { value: string; label: string }[]) {
  const isKnown = value === "" || choices.some((choice) => choice.value === value);
  return isKnown ? choices : [...choices, { value, label: value }];
}
