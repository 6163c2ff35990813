import { inflateRawSync } from "node:zlib";
import { Rejection } from "../rejection.js";

/** Files of an archive by their path. */
export type ZipFiles = ReadonlyMap<string, Uint8Array>;

const largestMegabytes = 200;
const mostFiles = 10_000;
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;

/**
 * Unpacks an archive in memory, and stops where it grows beyond 200 MB: what its directory claims is not believed.
 *
 * @throws Rejection `DAMAGED` or `TOO_LARGE`
 */
export function readZip(bytes: Uint8Array): ZipFiles {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return unpack(buffer);
  } catch (error) {
    if (error instanceof Rejection) throw error;
    throw new Rejection(isOverflow(error) ? "TOO_LARGE" : "DAMAGED", isOverflow(error) ? limit : undefined, {
      cause: error,
    });
  }
}

const limit = `${largestMegabytes} MB ausgepackt`;

function unpack(buffer: Buffer): ZipFiles {
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || buffer.readUInt32LE(end) !== endSignature) throw new Rejection("DAMAGED");
  const count = buffer.readUInt16LE(end + 10);
  if (count > mostFiles) throw new Rejection("TOO_LARGE", limit);
  const files = new Map<string, Uint8Array>();
  let left = largestMegabytes * 1024 * 1024;
  for (let index = 0, at = buffer.readUInt32LE(end + 16); index < count; index += 1) {
    if (buffer.readUInt32LE(at) !== entrySignature) throw new Rejection("DAMAGED");
    const nameLength = buffer.readUInt16LE(at + 28);
    const name = buffer.toString("utf8", at + 46, at + 46 + nameLength);
    const content = inflateEntry(buffer, at, left);
    left -= content.length;
    files.set(name, content);
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return files;
}

function inflateEntry(buffer: Buffer, entry: number, maxOutputLength: number): Uint8Array {
  const method = buffer.readUInt16LE(entry + 10);
  const size = buffer.readUInt32LE(entry + 20);
  const header = buffer.readUInt32LE(entry + 42);
  const start = header + 30 + buffer.readUInt16LE(header + 26) + buffer.readUInt16LE(header + 28);
  const packed = buffer.subarray(start, start + size);
  if (method === 0) return packed;
  if (method !== 8) throw new Rejection("DAMAGED");
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, maxOutputLength) });
}

function isOverflow(error: unknown): boolean {
  return error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
}
