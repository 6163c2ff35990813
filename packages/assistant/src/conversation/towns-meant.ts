import { type NameIndex, wordsOf } from "../names/name-index.js";
import { ranksCount } from "../sources/municipalities/read-groups.js";
import { readWords } from "../sources/municipalities/read-words.js";
import type { Topic, Understanding } from "../understand/understanding.js";

const several =
  /\b(davon|darunter|von (denen|diesen|ihnen|beiden|den beiden)|beiden?|(haben|liegen|gehoren|wohnen|leben|sind) (die|sie|beide|alle))\b/;

/** "Und für eine Stadt mit 60.000 Einwohnern?" means none that was told. */
const anyTown = /\beiner?m? (?:\w+ )?(?:stadt|kommune|gemeinde|ort)\b/;

/** Towns that a follow-up points at, and whether it asks for nothing but them. */
export interface TownsMeant {
  towns: readonly string[];
  /** What they take part in is no longer asked about ("Und wer ist die kleinste?"). */
  alone: boolean;
}

/**
 * The towns that were talked about, where a question names none: all of them where it ranks, adds up or speaks of
 * several ("Wer davon hat am meisten Einwohner?"), and the last one where it asks for what only a town has ("Wie viele
 * Einwohner hat die?").
 */
export function townsMeant(
  understanding: Understanding,
  names: NameIndex,
  { told, named, origin, asks }: Topic,
): TownsMeant {
  const isTown = (name: string) => names.find(wordsOf(name)).some(({ kind }) => kind === "municipality");
  const towns = told.filter(isTown);
  const { says, unread } = readWords(understanding);
  const namesTown = understanding.mentions.some(({ kind }) => kind === "municipality");
  if (namesTown || unread.length > 0 || ranksCount(understanding.folded)) return none;
  if (anyTown.test(understanding.folded)) return none;
  const asksSize = says("size") && !says("differ") && (says("municipality") || named.some(isTown));
  const asksOfTown =
    asksSize || says("population", "area", "density", "kreis", "district", "postalCode", "key");
  const alone = asksOfTown || says("most", "least");
  // "wer davon hat mehr als 50.000?", "wie viele davon sind kreisfrei?" select, and compare none with another
  const bySomething = /\d/.test(understanding.question) || says("type", "independent");
  const selects = origin === "municipalities" && bySomething && !says("most", "least");
  if (selects) return none;
  if (towns.length > 1 && says("differ")) return { towns: towns.slice(0, 2), alone };
  if (towns.length > 2 && /\bbeiden?\b/.test(understanding.folded)) return none;
  if (towns.length > 1 && (says(...ranking) || several.test(understanding.folded))) return { towns, alone };
  // the town that was asked for stands in the answer, the one that it was asked by in the question; of several it is told first
  const asksForOne = asks === "which" || asks === "who";
  const found = asksForOne ? [...towns.filter((town) => !named.includes(town)), ...towns] : [];
  return asksOfTown ? { towns: [...found, ...named.filter(isTown), ...towns].slice(0, 1), alone } : none;
}

const none: TownsMeant = { towns: [], alone: false };
const ranking = ["most", "least", "more", "less", "sum"] as const;
