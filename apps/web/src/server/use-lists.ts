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

/** As `useLists`, as others see it: without what is withdrawn, which the server still gives to the office. */
export function useShownLists<Wanted extends Name>(...names: Wanted[]): Loaded<Lists<Wanted>> {
  return useLoaded(readShown, names.join(" ")) as Loaded<Lists<Wanted>>;
}

async function readShown(names: string): Promise<Lists<Name>> {
  const entries = Object.entries(await readNamed(names)).map(([name, items]) => [
    name,
    Array.isArray(items) ? items.filter((item) => !isWithdrawn(item)) : items,
  ]);
  return Object.fromEntries(entries) as Lists<Name>;
}

/** What a faulty server sends is none of this; the part that shows it says so. */
function isWithdrawn(item: unknown): boolean {
  return typeof item === "object" && item !== null && Reflect.get(item, "withdrawn") === true;
}

async function readNamed(names: string): Promise<Lists<Name>> {
  const wanted = names.split(" ") as Name[];
  const entries = await Promise.all(wanted.map(async (name) => [name, await readLists[name]()] as const));
  return Object.fromEntries(entries) as Lists<Name>;
}
