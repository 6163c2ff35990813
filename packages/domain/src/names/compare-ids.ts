/** Orders records by their ids; the order does not depend on the language of the machine. */
export function compareIds(left: { id: string }, right: { id: string }): number {
  return compareText(left.id, right.id);
}

/** Orders texts by their code units, the same on every machine. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
