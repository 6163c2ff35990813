import { type StringTable, stringCount } from "./string-table.js";

/**
 * A filter that tells of most strings which are not in a table that they are not, at the cost of one hash
 * (Bloom 1970, with one hash function and sixteen bits a string).
 */
export function createWordFilter(words: StringTable): Uint32Array {
  const bits = 2 ** Math.ceil(Math.log2(Math.max(32, 16 * stringCount(words))));
  const filter = new Uint32Array(bits / 32);
  for (let word = 0; word < stringCount(words); word++) {
    let hash = emptyHash;
    for (let at = words.offsets[word] ?? 0; at < (words.offsets[word + 1] ?? 0); at++) {
      hash = extendHash(hash, words.units[at] ?? 0);
    }
    const bit = bitOf(hash, filter);
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return filter;
}

/** False only where no string with this hash is in the table. */
export function mayHold(filter: Uint32Array, hash: number): boolean {
  const bit = bitOf(hash, filter);
  return ((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

/** Hash of the empty string; `extendHash` gives that of a string with one unit more (FNV-1a). */
export const emptyHash = 0x811c9dc5;

export function extendHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function bitOf(hash: number, filter: Uint32Array): number {
  return (hash ^ (hash >>> 15)) & (filter.length * 32 - 1);
}
