import type { ChangedRecord, Changes } from "@stadtlotse/registry";

/**
 * Opens what is built from records, and anew before the next question once a record of these kinds has been changed,
 * in this process or in another one. Questions that come meanwhile wait for the same opening.
 *
 * @param open is told what was changed since it was last called
 */
export async function keepCurrent<House>(
  changes: Changes,
  kinds: ReadonlySet<string>,
  open: (changed: readonly ChangedRecord[]) => Promise<House>,
): Promise<() => Promise<House>> {
  let position = await changes.position();
  let opening = open([]);
  await opening;
  return async () => {
    const before = position;
    const { position: newest, records } = await changes.after(before);
    // somebody who asked at the same moment may have been told already
    if (newest > position) {
      position = newest;
      const changed = records.filter(({ kind }) => kinds.has(kind));
      if (changed.length > 0) {
        opening = open(changed).catch((error) => {
          position = before;
          throw error;
        });
      }
    }
    return opening;
  };
}
