import type { Content } from "../../server/office-records.js";
import { EntryList } from "./entry-list.js";
import type { CustomField, FieldSpec } from "./field-spec.js";
import { listsOf } from "./lists-of.js";
import {
  describeParts,
  keepParts,
  newPart,
  type PartKind,
  parseParts,
  readParts,
  writeParts,
} from "./part-text.js";
import { RecordField } from "./record-field.js";
import { type FieldName, type FieldWords, toFields } from "./record-kind.js";
import { readRecord } from "./record-text.js";
import { texts } from "./texts.de.js";

interface Description<Item, Name extends FieldName<Item>> extends Pick<PartKind, "identify"> {
  words: FieldWords<NoInfer<Name>> & {
    /** What one of them is called. */
    one: string;
    add: string;
  };
  fields: Readonly<Record<Name, FieldSpec>>;
  starts: Partial<Item>;
}

/** A field for the parts of a record that can be several; the types of the API check the fields of a part. */
export function partsOf<Item extends object>() {
  return <Name extends FieldName<Item>>({
    words: own,
    fields,
    starts,
    identify,
  }: Description<Item, Name>): FieldSpec & { kind: "custom" } => {
    const kind: PartKind = { fields: toFields(fields, own), starts, ...(identify && { identify }) };
    return { kind: "custom", field: toField(kind, own) };
  };
}

function toField(kind: PartKind, { one, add }: { one: string; add: string }): CustomField {
  const { fields } = kind;
  return {
    lists: listsOf(kind),
    write: (values, municipalities) => writeParts(kind, values as readonly Content[], municipalities),
    read: (text, municipalities) => readParts(kind, text, municipalities),
    describe: (text, lists) => describeParts(kind, text, lists),
    Control({ value, lists, onChange, ...rest }) {
      const parts = parseParts(value);
      // what is wrong is said where it stands, once it was looked for
      const faultsOf = (text: (typeof parts)[number]["text"]) =>
        (rest.fault !== undefined && readRecord(fields, text, lists.municipalities ?? []).faults) || [];
      return (
        <EntryList
          {...rest}
          words={texts.entry(one, add)}
          entries={parts}
          begin={() => newPart(kind, parts)}
          onChange={(changed) => onChange(keepParts(changed))}
          show={(part, onPart) => {
            const faults = faultsOf(part.text);
            return fields.map((field) => {
              const fault = faults.find(({ name }) => name === field.name)?.fault;
              return (
                <RecordField
                  key={field.name}
                  field={field}
                  lists={lists}
                  value={part.text[field.name] ?? ""}
                  fault={fault && texts.faults[fault]}
                  onChange={(text) => onPart({ ...part, text: { ...part.text, [field.name]: text } })}
                />
              );
            });
          }}
        />
      );
    },
  };
}
