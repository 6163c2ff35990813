import type { Facts } from "@stadtlotse/registry";

/**
 * Opens what is built from facts, and anew before the next question once a fact has been changed, in this process or
 * in another one. Questions that come meanwhile wait for the same opening.
 *
 * @param open is told which facts were changed since it was last called
 */
export async function keepCurrent<House>(
  facts: Pick<Facts, "changesAfter">,
  open: (changed: readonly string[]) => Promise<House>,
): Promise<() => Promise<House>> {
  let { position } = await facts.changesAfter(0);
  let opening = open([]);
  await opening;
  return async () => {
    const changes = await facts.changesAfter(position);
    if (changes.position > position) {
      const before = position;
      position = changes.position;
      opening = open(changes.factIds).catch((error) => {
        position = before;
        throw error;
      });
    }
    return opening;
  };
}
