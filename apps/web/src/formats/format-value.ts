import type { FactValue } from "@stadtlotse/client";
import { texts } from "../texts.de.js";
import { formatDate } from "./format-date.js";
import { formatUnit } from "./format-unit.js";

const numberFormat = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 6 });

/**
 * The value of a fact in German words.
 *
 * @example
 * formatValue({ kind: "number", value: 1000, unit: "EUR", approximation: "at-least" })
 * //=> "mindestens 1.000 Euro"
 */
export function formatValue(value: FactValue): string {
  switch (value.kind) {
    case "number":
      return withUnit(
        texts.value.approximation[value.approximation ?? "exact"] + numberFormat.format(value.value),
        value.unit,
      );
    case "range": {
      const range = texts.value.range(numberFormat.format(value.from), numberFormat.format(value.to));
      return withUnit(texts.value.approximation[value.approximation ?? "exact"] + range, value.unit);
    }
    case "date":
      return formatDate(value.value);
    case "text":
      return value.value;
    case "list":
      return value.values.join("; ");
    case "boolean":
      return value.value ? texts.value.yes : texts.value.no;
  }
}

function withUnit(amount: string, unit: string | undefined): string {
  return unit === undefined ? amount : `${amount} ${formatUnit(unit)}`;
}
