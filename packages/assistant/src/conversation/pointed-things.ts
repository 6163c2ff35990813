import { type SubjectKind, subjects } from "@stadtlotse/domain/reference/subjects";
import { fold } from "@stadtlotse/knowledge-base";
import { type NameIndex, wordsOf } from "../names/name-index.js";
import type { Topic, Understanding } from "../understand/understanding.js";
import { isThing } from "./is-thing.js";
import { kindsCalled } from "./kinds-called.js";
import { isOfOrder, ordinals } from "./pointed-by-order.js";

/** Things that a follow-up means without naming them, and the words that point at them. */
export interface PointedThings {
  names: readonly string[];
  words: string;
}

const noun =
  "(?:\\s+((?:[Pp]rogramm|[Tt]opf|[Nn]etzwerk|[Vv]erbund|[Aa]rbeitsgemeinschaft|[Vv]eranstaltung|[Tt]agung)\\p{Ll}*|AGs?))?";
const behind = "(?=\\s*(?:[,.;:?!–-]|$)|\\s+\\p{Ll})";
const article = "(?:[Dd](?:e[rnms]|ie|as)|[Zz]u[mr]|[Bb]eim|[Vv]om|[Ii]m)";
const number = "(erst|zweit|dritt|viert|f(?:ü|ue)nft|letzt)";
const one = new RegExp(
  `(?<!\\p{L})${article}\\s+${number}e(?:re)?[rnms]?${noun}${behind}|(?<!\\p{L})([Ee]rst|[Ll]etzt)ere[rnms]?(?!\\p{L})`,
  "u",
);
const several = new RegExp(
  `(?<!\\p{L})(?:[Dd](?:ie|e[rn])|[Aa]lle[nr]?)\\s+(beide|zwei|drei|vier)n?${noun}${behind}`,
  "u",
);
const counts: Readonly<Record<string, number>> = { beide: 2, zwei: 2, drei: 3, vier: 4 };

/** After what these tell, "die zweite" is a town. */
const tellsPlaces = new Set(["practice", "municipalities", "memberships"]);

/** "Das zweite", "letzteres", "die beiden Programme": things that were named side by side or one after the other. */
export function pointedThings(
  { question, mentions }: Pick<Understanding, "question" | "mentions">,
  { listed, origin }: Pick<Topic, "listed" | "origin">,
  names: NameIndex,
): PointedThings | undefined {
  if (mentions.some(isThing) || tellsPlaces.has(origin) || listed.length === 0) return undefined;
  const things = (called: string | undefined, pointing: string) =>
    listed.filter((name) => isOfKind(name, called ?? pointing, called !== undefined, names));
  const [words, order, called, rank] = one.exec(question) ?? [];
  if (words !== undefined && isOfOrder(question, words)) {
    const among = things(called, words);
    const stem = (order ?? rank ?? "").toLowerCase().replace("ue", "ü");
    const name = stem === "letzt" ? among.at(-1) : among[ordinals.indexOf(stem.replace("ü", "u"))];
    return among.length < 2 || name === undefined ? undefined : { names: [name], words };
  }
  const [all, count = "", kind] = several.exec(question) ?? [];
  const number = counts[count] ?? 0;
  const among = things(kind, "");
  return all === undefined || among.length !== number ? undefined : { names: among, words: all };
}

/** "Die zweite" is no programme, and "das zweite" no event, where no noun says what it is. */
const feminine: ReadonlySet<SubjectKind> = new Set(["working-community", "event", "event-series"]);
const neuter: ReadonlySet<SubjectKind> = new Set(["programme", "network", "project", "law"]);

function isOfKind(name: string, said: string, isNoun: boolean, names: NameIndex): boolean {
  return names
    .find(wordsOf(name))
    .filter(isThing)
    .some(({ id }) => {
      const kind = subjects[id]?.kind ?? "concept";
      if (isNoun) return kindsCalled.find(([called]) => called.test(fold(said)))?.[1].includes(kind) ?? true;
      if (/^(die\s|zur\s|\S+ere$)/i.test(said)) return !neuter.has(kind);
      return !(/^((das|dem|im|zum|beim|vom)\s|\S+eres$)/i.test(said) && feminine.has(kind));
    });
}
