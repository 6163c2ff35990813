import { appendTo } from "../lists/append-to.js";
import { editDistance } from "../names/edit-distance.js";
import type { Municipality } from "./municipality.js";
import { namesOf, spellingKeys } from "./name-keys.js";

/** The names of municipalities, ready for look-up. */
export interface NameIndex {
  /** Municipalities of that name; a full name goes before a short one ("Neunkirchen" before "Neunkirchen-Seelscheid"). */
  named(text: string): Municipality[];
  /** Municipalities that a contraction with an apostrophe can mean: "M'gladbach". */
  contractedTo(text: string): Municipality[];
  /** Up to five municipalities with one letter of difference (two in names of more than seven letters). */
  namedMuchLike(text: string): Municipality[];
}

export function indexNames(municipalities: readonly Municipality[]): NameIndex {
  const full = new Map<string, Municipality[]>();
  const short = new Map<string, Municipality[]>();
  const spellings = municipalities.map((municipality) => {
    const names = namesOf(municipality);
    const fullKeys = new Set(names.full.flatMap(spellingKeys));
    const shortKeys = new Set(names.short.flatMap(spellingKeys));
    for (const key of fullKeys) appendTo(full, key, municipality);
    for (const key of shortKeys) appendTo(short, key, municipality);
    return { municipality, keys: [...fullKeys, ...shortKeys] };
  });

  return {
    named: (text) => {
      const keys = spellingKeys(text);
      return firstMatch(full, keys) ?? firstMatch(short, keys) ?? [];
    },
    contractedTo: (text) => {
      const match = /^(\p{L}+)['’´`](\p{L}{3,})$/u.exec(text.trim());
      const [head, tail] = (match?.slice(1) ?? []).map((part) => spellingKeys(part)[0]);
      if (head === undefined || tail === undefined) return [];
      return spellings
        .filter(({ keys }) => keys.some((key) => key.startsWith(head) && key.endsWith(tail)))
        .map(({ municipality }) => municipality);
    },
    namedMuchLike: (text) => {
      const [wanted = ""] = spellingKeys(text);
      if (wanted.length < 4) return [];
      const limit = wanted.length > 7 ? 2 : 1;
      return spellings
        .map(({ municipality, keys }) => ({
          municipality,
          distance: Math.min(...keys.map((key) => editDistance(wanted, key, limit))),
        }))
        .filter(({ distance }) => distance <= limit)
        .sort((left, right) => left.distance - right.distance)
        .slice(0, 5)
        .map(({ municipality }) => municipality);
    },
  };
}

function firstMatch<Value>(index: Map<string, Value>, keys: readonly string[]): Value | undefined {
  return keys.map((key) => index.get(key)).find((value) => value !== undefined);
}
