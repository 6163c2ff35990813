/** Many strings in two typed arrays: no object a string, and readable straight from stored bytes. */
export interface StringTable {
  /** UTF-16 units of all strings, one after the other. */
  units: Uint16Array;
  /** The same memory; a part of it becomes a string far faster than letter by letter. */
  bytes: Buffer;
  /** Where each string begins, and the end of the last. */
  offsets: Uint32Array;
}

export function createStringTable(strings: readonly string[]): StringTable {
  const offsets = new Uint32Array(strings.length + 1);
  strings.forEach((string, index) => {
    offsets[index + 1] = (offsets[index] ?? 0) + string.length;
  });
  const units = new Uint16Array(offsets[strings.length] ?? 0);
  const table = toStringTable(units, offsets);
  table.bytes.write(strings.join(""), "utf16le"); // all at once: letter by letter takes many times as long
  return table;
}

export function toStringTable(units: Uint16Array, offsets: Uint32Array): StringTable {
  return { units, bytes: Buffer.from(units.buffer, units.byteOffset, units.byteLength), offsets };
}

export function stringCount(table: StringTable): number {
  return table.offsets.length - 1;
}

export function stringAt({ bytes, offsets }: StringTable, index: number): string {
  return bytes.toString("utf16le", 2 * (offsets[index] ?? 0), 2 * (offsets[index + 1] ?? 0));
}

export function stringLength(table: StringTable, index: number): number {
  return (table.offsets[index + 1] ?? 0) - (table.offsets[index] ?? 0);
}

/** The place of a string in a sorted table, or -1. */
export function findString(table: StringTable, wanted: string): number {
  let low = 0;
  let high = stringCount(table) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const order = compareAt(table, middle, wanted);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function compareAt(table: StringTable, index: number, wanted: string): number {
  const start = table.offsets[index] ?? 0;
  const length = (table.offsets[index + 1] ?? 0) - start;
  const shared = Math.min(length, wanted.length);
  for (let i = 0; i < shared; i++) {
    const difference = (table.units[start + i] ?? 0) - wanted.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return length - wanted.length;
}
