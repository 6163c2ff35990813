import { type FactValue, formatCalendarDate } from "@stadtlotse/domain";

const approximations: Record<string, string> = {
  exact: "",
  about: "rund ",
  "a-good": "gut ",
  "more-than": "mehr als ",
  "at-least": "mindestens ",
  "up-to": "bis zu ",
};

/** A value in the form in which a German reader compares it with another. */
export function describeValue(value: FactValue): string {
  switch (value.kind) {
    case "number":
      return `${approximations[value.approximation] ?? ""}${formatNumber(value.value)}`;
    case "range":
      return `${approximations[value.approximation] ?? ""}${formatNumber(value.from)} bis ${formatNumber(value.to)}`;
    case "date":
      return formatCalendarDate(value.value);
    case "text":
      return value.value;
    case "list":
      return value.values.join(", ");
    case "boolean":
      return value.value ? "ja" : "nein";
  }
}

/** Making one takes far longer than using it. */
const german = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 2 });

/** A number with German separators, as exact as it is. */
export function formatNumber(value: number): string {
  return german.format(value);
}
