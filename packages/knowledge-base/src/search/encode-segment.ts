import type { Segment } from "./segment.js";
import { toStringTable } from "./string-table.js";

/** Gives the bytes of a segment for storage. */
export function encodeSegment(segment: Segment): Uint8Array {
  const arrays = arraysOf(segment);
  const header = Uint32Array.of(signature, formatVersion, ...arrays.map((array) => array.length));
  const parts = [header, ...arrays];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + alignedLength(part), 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += alignedLength(part);
  }
  return bytes;
}

/**
 * Gives the segment of stored bytes without copying them, so that they must not change any more; `undefined` where
 * they are of another version of the format and the segment must be built anew.
 */
export function decodeSegment(stored: Uint8Array): Segment | undefined {
  // Typed arrays need an alignment that a slice of a larger buffer may not have.
  const bytes = stored.byteOffset % alignment === 0 ? stored : stored.slice();
  if (bytes.byteLength < headerLength) return undefined;
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, headerLength / alignment);
  if (header[0] !== signature || header[1] !== formatVersion) return undefined;
  let at = bytes.byteOffset + headerLength;
  let index = 2;
  const take = <T extends StoredArray>(type: ArrayType<T>): T => {
    const array = new type(bytes.buffer, at, header[index++] ?? 0);
    at += alignedLength(array);
    return array;
  };
  return {
    ids: toStringTable(take(Uint16Array), take(Uint32Array)),
    kinds: take(Uint8Array),
    lengths: take(Uint32Array),
    forwardOffsets: take(Uint32Array),
    forward: take(Uint8Array),
    words: toStringTable(take(Uint16Array), take(Uint32Array)),
    wordFilter: take(Uint32Array),
    wordStems: take(Uint32Array),
    wordFrequencies: take(Uint32Array),
    stems: toStringTable(take(Uint16Array), take(Uint32Array)),
    stemFilter: take(Uint32Array),
    stemFrequencies: take(Uint32Array),
    postingOffsets: take(Uint32Array),
    postings: take(Uint8Array),
    trigrams: take(Uint32Array),
    trigramFrequencies: take(Uint32Array),
    trigramOffsets: take(Uint32Array),
    trigramWords: take(Uint8Array),
  };
}

type StoredArray = Uint8Array | Uint16Array | Uint32Array;
type ArrayType<T> = new (buffer: ArrayBufferLike, byteOffset: number, length: number) => T;

/** The arrays of a segment in the order in which `decodeSegment` takes them. */
function arraysOf(segment: Segment): StoredArray[] {
  return [
    ...[segment.ids.units, segment.ids.offsets],
    ...[segment.kinds, segment.lengths, segment.forwardOffsets, segment.forward],
    ...[
      segment.words.units,
      segment.words.offsets,
      segment.wordFilter,
      segment.wordStems,
      segment.wordFrequencies,
    ],
    ...[segment.stems.units, segment.stems.offsets, segment.stemFilter, segment.stemFrequencies],
    ...[segment.postingOffsets, segment.postings],
    ...[segment.trigrams, segment.trigramFrequencies, segment.trigramOffsets, segment.trigramWords],
  ];
}

const signature = 0x47_4d_47_53;
/** Raised with every change of layout or analysis. */
const formatVersion = 6;
const arrayCount = 21;
const alignment = 4;
const headerLength = alignment * (2 + arrayCount);

function alignedLength(array: StoredArray): number {
  return Math.ceil(array.byteLength / alignment) * alignment;
}
