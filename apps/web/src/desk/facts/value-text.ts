import type { FactValue } from "@stadtlotse/client";
import { readNumber } from "../../formats/read-number.js";

/** A value as it is typed; `other` is the upper end of a range. */
export interface ValueText {
  main: string;
  other: string;
}

const yes = "ja";

/** A value as it stands in its field. */
export function writeValue(value: FactValue): ValueText {
  switch (value.kind) {
    case "list":
      return { main: value.values.join("\n"), other: "" };
    case "range":
      return { main: writeNumber(value.from), other: writeNumber(value.to) };
    case "number":
      return { main: writeNumber(value.value), other: "" };
    case "boolean":
      return { main: value.value ? yes : "nein", other: "" };
    default:
      return { main: value.value, other: "" };
  }
}

/**
 * The value that was typed, of the kind of the earlier one, whose unit and exactness it keeps; `undefined` where it is
 * none of that kind.
 */
export function readValue(before: FactValue, { main, other }: ValueText): FactValue | undefined {
  switch (before.kind) {
    case "number": {
      const value = readNumber(main);
      return value === undefined ? undefined : { ...before, value };
    }
    case "range": {
      const [from, to] = [readNumber(main), readNumber(other)];
      return from === undefined || to === undefined || from > to ? undefined : { ...before, from, to };
    }
    case "list": {
      const values = main.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
      return values.length === 0 ? undefined : { ...before, values };
    }
    case "boolean":
      return { ...before, value: main === yes };
    default:
      return main.trim() === "" ? undefined : { ...before, value: main.trim() };
  }
}

function writeNumber(value: number): string {
  return value.toLocaleString("de-DE", { maximumFractionDigits: 10 });
}
