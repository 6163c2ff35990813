import type { AllocationRecord } from "@stadtlotse/client";
import { formatEuro } from "../../formats/format-euro.js";
import { readNumber } from "../../formats/read-number.js";
import { writeNumber } from "../../formats/write-number.js";
import { SelectField, TextField } from "../../shell/fields.js";
import { labelled } from "./choice-source.js";
import type { FieldSpec } from "./field-spec.js";
import { texts } from "./texts.de.js";

/** An amount of money, and how exactly its source states it. */
interface Amount {
  eur: number;
  approximation: AllocationRecord["approximation"];
}

const approximations = labelled("Approximation");

/** A field for an amount of money; the number and how exact it is stand in a line each. */
export const amount = {
  kind: "custom",
  field: {
    lists: ["labels"],
    write: (value) => {
      const { eur, approximation } = value as Amount; // what else would be in a field for it
      return `${writeNumber(eur)}\n${approximation}`;
    },
    read: readAmount,
    describe: (text) => {
      const read = readAmount(text);
      return read === undefined ? text : formatEuro(read.eur, read.approximation);
    },
    Control({ value, fault, lists, onChange, ...labels }) {
      const [typed = "", approximation = "exact"] = value.split("\n");
      return (
        <div class="filters">
          <TextField
            {...labels}
            inputMode="decimal"
            value={typed}
            fault={fault}
            onChange={(text) => onChange(text === "" ? "" : `${text}\n${approximation}`)}
          />
          {typed !== "" && (
            <SelectField
              label={texts.approximation(labels.label)}
              value={approximation}
              choices={approximations.choicesOf(lists)}
              onChange={(chosen) => onChange(`${typed}\n${chosen}`)}
            />
          )}
        </div>
      );
    },
  },
} satisfies FieldSpec;

function readAmount(text: string): Amount | undefined {
  const [typed = "", approximation = "exact"] = text.split("\n");
  const eur = readNumber(typed);
  return eur === undefined ? undefined : { eur, approximation: approximation as Amount["approximation"] };
}
