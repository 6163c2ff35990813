import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { type DocumentMetadata, parseMetadata } from "../parse/metadata.js";
import { Rejection } from "../parse/rejection.js";
import { sidecarSuffix, toRejection } from "./list-files.js";

/** A file as it lies on the disk. */
export interface SourceFile {
  bytes: Uint8Array;
  contentHash: string;
  /** What a file `NAME.meta.json` beside it says of it. */
  sidecar: DocumentMetadata;
}

const largestMegabytes = 200;

/** @throws Rejection `NOT_FOUND`, `NOT_READABLE`, `TOO_LARGE` or `INVALID_METADATA` */
export async function readSource(path: string): Promise<SourceFile> {
  const bytes = await readBytes(path);
  return {
    bytes,
    contentHash: createHash("sha256").update(bytes).digest("hex"),
    sidecar: await readSidecar(path),
  };
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > largestMegabytes * 1024 * 1024) throw new Rejection("TOO_LARGE", `${largestMegabytes} MB`);
    return await readFile(path);
  } catch (error) {
    throw error instanceof Rejection ? error : toRejection(error);
  }
}

async function readSidecar(path: string): Promise<DocumentMetadata> {
  const text = await readFile(path + sidecarSuffix, "utf8").catch(() => undefined);
  if (text === undefined) return {};
  try {
    return parseMetadata(JSON.parse(text));
  } catch (error) {
    if (error instanceof Rejection) throw error;
    throw new Rejection("INVALID_METADATA", sidecarSuffix, { cause: error });
  }
}
