import type { readLists } from "../../server/read-lists.js";
import type { Lists } from "../../server/use-lists.js";
import type { Choice } from "../../shell/fields.js";

export type ListName = keyof typeof readLists;

/** From what one chooses, and which list must be read for it. */
export interface ChoiceSource {
  list?: ListName;
  choicesOf(lists: Partial<Lists<ListName>>): readonly Choice[];
}

/** Choices from a list of the server. */
export function choicesFrom<List extends ListName>(
  list: List,
  toChoices: (items: Lists<List>[List]) => readonly Choice[],
): ChoiceSource {
  return {
    list,
    choicesOf: (lists) => {
      const items = lists[list] as Lists<List>[List] | undefined;
      return items === undefined ? [] : toChoices(items);
    },
  };
}

/** The values of an enumeration, in the words of the server. */
export function labelled(enumeration: string): ChoiceSource {
  return choicesFrom("labels", (labels) => toChoices(labels[enumeration] ?? {}));
}

/** A few words of our own. */
export function worded(words: Readonly<Record<string, string>>): ChoiceSource {
  return { choicesOf: () => toChoices(words) };
}

/** Records that have a name or a title. */
export function named(
  items: readonly ({ id: string; name: string } | { id: string; title: string })[],
): Choice[] {
  return items
    .map((item) => ({ value: item.id, label: "name" in item ? item.name : item.title }))
    .toSorted((left, right) => left.label.localeCompare(right.label, "de"));
}

function toChoices(words: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
