import { type StringTable, stringCount } from "./string-table.js";

/**
 * A filter that tells of most strings which are not in a table that they are not, at the cost of one hash
 * (Bloom 1970, with one hash function and at least 32 bits a string).
 */
export function createStringFilter(strings: StringTable): Uint32Array {
  const bits = 2 ** Math.ceil(Math.log2(Math.max(32, 32 * stringCount(strings))));
  const filter = new Uint32Array(bits / 32);
  for (let index = 0; index < stringCount(strings); index++) {
    const bit = bitOf(hashAt(strings, index), filter);
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return filter;
}

/** Gives one filter for what is in any of several tables; filters of different sizes repeat to the size of the largest. */
export function joinFilters(filters: readonly Uint32Array[]): Uint32Array {
  const joined = new Uint32Array(Math.max(1, ...filters.map(({ length }) => length)));
  for (const filter of filters) {
    for (let from = 0; from < joined.length; from += filter.length) {
      for (let at = 0; at < filter.length; at++) {
        joined[from + at] = (joined[from + at] ?? 0) | (filter[at] ?? 0);
      }
    }
  }
  return joined;
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

export function hashOf(string: string): number {
  let hash = emptyHash;
  for (let at = 0; at < string.length; at++) hash = extendHash(hash, string.charCodeAt(at));
  return hash;
}

/** The hash of a string of a table. */
export function hashAt({ units, offsets }: StringTable, index: number): number {
  let hash = emptyHash;
  const end = offsets[index + 1] ?? 0;
  for (let at = offsets[index] ?? 0; at < end; at++) hash = extendHash(hash, units[at] ?? 0);
  return hash;
}

function bitOf(hash: number, filter: Uint32Array): number {
  return (hash ^ (hash >>> 15)) & (filter.length * 32 - 1);
}
