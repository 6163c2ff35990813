import { formatDate } from "../../formats/format-date.js";
import { linesOf } from "../../formats/lines-of.js";
import { readNumber } from "../../formats/read-number.js";
import { writeNumber } from "../../formats/write-number.js";
import type { Lists } from "../../server/use-lists.js";
import { texts as pageTexts } from "../../texts.de.js";
import type { ListName } from "./choice-source.js";
import type { Field } from "./record-kind.js";

/** What stands in a field, in the words of people. */
export function describeText(field: Field, text: string, lists: Partial<Lists<ListName>>): string {
  if (text === "") return "";
  switch (field.kind) {
    case "choice":
    case "choices": {
      const choices = field.from.choicesOf(lists);
      const labelOf = (value: string) => choices.find((choice) => choice.value === value)?.label ?? value;
      return linesOf(text).map(labelOf).join("; ");
    }
    case "lines":
    case "pairs":
      return linesOf(text).join("; ");
    case "day":
    case "date":
      return formatDate(text);
    case "number":
      return formatNumber(text);
    case "yes-no":
      return text === "true" ? pageTexts.value.yes : pageTexts.value.no;
    case "custom":
      return field.field.describe(text, lists);
    default:
      return text;
  }
}

function formatNumber(text: string): string {
  const value = readNumber(text);
  return value === undefined ? text : writeNumber(value);
}
