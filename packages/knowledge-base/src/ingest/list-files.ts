import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Rejection } from "../parse/rejection.js";

/** A file to take in, or a path that leads to none. */
export type ListedFile = { path: string } | { path: string; rejection: Rejection };

export const sidecarSuffix = ".meta.json";

/** Lists the files under the given paths, folders in the order of names, each file once; hidden ones are left out. */
export async function listFiles(paths: readonly string[]): Promise<ListedFile[]> {
  const listed = new Map<string, ListedFile>();
  for (const path of paths) {
    for (const file of await listPath(resolve(path))) listed.set(file.path, file);
  }
  return [...listed.values()];
}

async function listPath(path: string): Promise<ListedFile[]> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) return [{ path }];
    const files = await listFolder(path);
    return files.length > 0 ? files : [{ path, rejection: new Rejection("EMPTY_FOLDER") }];
  } catch (error) {
    return [{ path, rejection: toRejection(error) }];
  }
}

async function listFolder(folder: string): Promise<ListedFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: ListedFile[] = [];
  for (const entry of entries.sort((left, right) => (left.name < right.name ? -1 : 1))) {
    if (entry.name.startsWith(".") || entry.name.endsWith(sidecarSuffix)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      files.push(...(await listFolder(path).catch((error) => [{ path, rejection: toRejection(error) }])));
    else if (entry.isFile() || entry.isSymbolicLink()) files.push({ path });
  }
  return files;
}

/** Says why the file system does not give a file. */
export function toRejection(error: unknown): Rejection {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return new Rejection(code === "ENOENT" || code === "ENOTDIR" ? "NOT_FOUND" : "NOT_READABLE", undefined, {
    cause: error,
  });
}
