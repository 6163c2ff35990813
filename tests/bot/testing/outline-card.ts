import type { Card } from "./card-gallery.js";

interface Element {
  type: string;
  text?: string;
  style?: string;
  weight?: string;
  size?: string;
  inlines?: { text: string }[];
  items?: Element[];
  rows?: { cells: { items: Element[] }[] }[];
  id?: string;
  label?: string;
  title?: string;
  isRequired?: boolean;
  value?: unknown;
  choices?: { title: string; value: string }[];
}

/** A card as somebody reads it from top to bottom, with what its buttons send: for snapshots that people read. */
export function outlineCard(card: Card & { body?: Element[] }): string {
  const lines = [
    ...(card.body ?? []).flatMap(outlineElement),
    ...(card.actions ?? []).flatMap(outlineAction),
  ];
  return lines.map((line) => line.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "ID")).join("\n");
}

function outlineElement(element: Element): string[] {
  const { type, text = "", items = [], rows = [], inlines = [] } = element;
  switch (type) {
    case "TextBlock":
      if (element.style === "heading") return [`# ${text}`];
      if (element.weight === "Bolder") return [`## ${text}`];
      return [element.size === "Small" ? `(${text})` : text];
    case "RichTextBlock":
      return inlines.map((run) => `> ${run.text}`);
    case "Table":
      return rows.map(
        ({ cells }) => `| ${cells.map((cell) => cell.items.flatMap(outlineElement)).join(" | ")} |`,
      );
    case "Container":
      return items.flatMap(outlineElement);
    default:
      return outlineInput(element);
  }
}

function outlineInput({ type, id, label, title, isRequired, value, choices = [] }: Element): string[] {
  const filled = value === undefined ? "" : ` = ${JSON.stringify(value)}`;
  return [
    `${type} ${id}${filled}: ${label ?? title}${isRequired === true ? " *" : ""}`,
    ...choices.map((choice) => `  ( ) ${choice.title} → ${choice.value}`),
  ];
}

type Action = NonNullable<Card["actions"]>[number];

function outlineAction({ title, data, card, url }: Action): string[] {
  if (card === undefined) return [`[${title}] → ${url ?? JSON.stringify(data)}`];
  return [
    `[${title}]`,
    ...outlineCard(card)
      .split("\n")
      .map((line) => `    ${line}`),
  ];
}
