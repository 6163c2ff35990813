import { foldName } from "@stadtlotse/domain";

/** Whether a record passes a filter that names a value; a filter that is not given lets everything pass. */
export function equals<T>(value: T | undefined, filter: T | undefined): boolean {
  return filter === undefined || value === filter;
}

/** Whether a list of a record holds the value that a filter names. */
export function includes<T>(values: readonly T[], filter: T | undefined): boolean {
  return filter === undefined || values.includes(filter);
}

/** Whether each word of a filter stands in one of the texts, however umlauts and capitals are written. */
export function mentions(texts: readonly (string | undefined)[], filter: string | undefined): boolean {
  if (filter === undefined) return true;
  const folded = texts.flatMap((text) => (text === undefined ? [] : [foldName(text)]));
  return foldName(filter)
    .split(" ")
    .every((word) => folded.some((text) => text.includes(word)));
}
