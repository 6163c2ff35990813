import { foldName, type Visibility } from "@stadtlotse/domain";

/** Whether a record passes a filter that names a value; a filter that is not given lets everything pass. */
export function equals<T>(value: T | undefined, filter: T | undefined): boolean {
  return filter === undefined || value === filter;
}

/** Whether a list of a record holds the value that a filter names. */
export function includes<T>(values: readonly T[], filter: T | undefined): boolean {
  return filter === undefined || values.includes(filter);
}

/** Whether one of the texts holds the words of a filter, however umlauts and capitals are written. */
export function mentions(texts: readonly (string | undefined)[], filter: string | undefined): boolean {
  if (filter === undefined) return true;
  const sought = foldName(filter);
  return texts.some((text) => text !== undefined && foldName(text).includes(sought));
}

/** Whether a record may be shown at all; what may not be seen is treated as if it did not exist. */
export function isVisibleTo(record: { visibility: Visibility }, allowed: Visibility): boolean {
  return record.visibility === "public" || allowed === "members";
}
