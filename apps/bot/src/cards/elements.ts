import type { CardAction, CardElement } from "./adaptive-card.js";

/** The one heading of a card; screen readers jump to it. */
export function heading(text: string): CardElement {
  return { type: "TextBlock", text, wrap: true, style: "heading", size: "Large", weight: "Bolder" };
}

export function subheading(text: string): CardElement {
  return { type: "TextBlock", text, wrap: true, weight: "Bolder", spacing: "Medium" };
}

export function paragraph(text: string): CardElement {
  return { type: "TextBlock", text, wrap: true };
}

/** Source, date and other small print; in full contrast, because people quote from it. */
export function note(text: string): CardElement {
  return { type: "TextBlock", text, wrap: true, size: "Small", spacing: "Medium" };
}

/** What somebody wrote, letter by letter: nothing in it becomes a link or a format. */
export function writtenWords(text: string): CardElement {
  return { type: "RichTextBlock", inlines: [{ type: "TextRun", text }] };
}

/**
 * Named values, each name above its value: beside each other, long German words would be cut on a phone. One without
 * a value is left out, and the list where none has one.
 */
export function namedValues(
  rows: readonly (readonly [title: string, value: string | undefined])[],
): CardElement | undefined {
  const items = rows.flatMap(([title, value]): CardElement[] =>
    value === undefined || value === ""
      ? []
      : [subheading(title), { type: "TextBlock", text: value, wrap: true, spacing: "None" }],
  );
  return items.length === 0 ? undefined : { type: "Container", items };
}

/** A table whose first row names its columns. */
export function table(widths: readonly number[], rows: readonly (readonly string[])[]): CardElement {
  return {
    type: "Table",
    firstRowAsHeader: true,
    showGridLines: false,
    columns: widths.map((width) => ({ width })),
    rows: rows.map((cells) => ({
      type: "TableRow",
      cells: cells.map((text) => ({ type: "TableCell", items: [paragraph(text)] })),
    })),
  };
}

/** A button that tells the bot something; the inputs of the card go along only where they are asked for. */
export function submit(title: string, data: object, { withInputs = false } = {}): CardAction {
  return { type: "Action.Submit", title, data, ...(withInputs ? {} : { associatedInputs: "none" }) };
}

/** A button to a page; left out where there is no web address. */
export function openUrl(title: string, url: string | undefined): CardAction | undefined {
  return url !== undefined && /^https?:\/\//.test(url) ? { type: "Action.OpenUrl", title, url } : undefined;
}
