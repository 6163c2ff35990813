import type { FactValue } from "@stadtlotse/client";
import { readNumber } from "../../formats/read-number.js";

export const yes = "ja";
export const no = "nein";

/** A value as it is typed: several values, and both ends of a range, stand in lines of their own. */
export function writeValue(value: FactValue): string {
  switch (value.kind) {
    case "list":
      return value.values.join("\n");
    case "range":
      return [value.from, value.to].map(writeNumber).join("\n");
    case "number":
      return writeNumber(value.value);
    case "boolean":
      return value.value ? yes : no;
    default:
      return value.value;
  }
}

/**
 * The value that was typed, of the kind of the earlier one, whose unit and exactness it keeps; `undefined` where it is
 * none of that kind.
 */
export function readValue(before: FactValue, text: string): FactValue | undefined {
  switch (before.kind) {
    case "number": {
      const value = readNumber(text);
      return value === undefined ? undefined : { ...before, value };
    }
    case "range": {
      const [from, to] = text.split("\n").map(readNumber);
      return from === undefined || to === undefined || from > to ? undefined : { ...before, from, to };
    }
    case "list": {
      const values = text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
      return values.length === 0 ? undefined : { ...before, values };
    }
    case "boolean":
      return { ...before, value: text === yes };
    default:
      return text.trim() === "" ? undefined : { ...before, value: text.trim() };
  }
}

function writeNumber(value: number): string {
  return value.toLocaleString("de-DE", { maximumFractionDigits: 10 });
}
