import { readLists } from "./read-lists.js";
import { type Loaded, useLoaded } from "./use-loaded.js";

type Name = keyof typeof readLists;

/** Several lists, each under its name. */
export type Lists<Wanted extends Name> = {
  [List in Wanted]: Awaited<ReturnType<(typeof readLists)[List]>>;
};

/**
 * Reads several lists at once.
 *
 * @example
 * const loaded = useLists("networks", "networkEvents");
 */
export function useLists<Wanted extends Name>(...names: Wanted[]): Loaded<Lists<Wanted>> {
  return useLoaded(readNamed, names.join(" ")) as Loaded<Lists<Wanted>>;
}

async function readNamed(names: string): Promise<Lists<Name>> {
  const wanted = names.split(" ") as Name[];
  const entries = await Promise.all(wanted.map(async (name) => [name, await readLists[name]()] as const));
  return Object.fromEntries(entries) as Lists<Name>;
}
