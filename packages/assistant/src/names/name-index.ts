import { analyzeText, fold, stemWord } from "@stadtlotse/knowledge-base";
import { createWordCorrection, questionWords } from "./correct-words.js";
import { isCompound, isDerived } from "./formed-words.js";

export type NameKind = "subject" | "municipality" | "kreis" | "regierungsbezirk" | "service" | "topic";

/** Something that a question can name, with every spelling under which people know it. */
export interface Name {
  id: string;
  kind: NameKind;
  name: string;
  aliases: readonly string[];
  /** Entered by the office: its words count side by side alone. */
  isEntered?: boolean;
}

/** A name found in a question; `start` and `end` count words. */
export interface Mention {
  id: string;
  kind: NameKind;
  name: string;
  start: number;
  end: number;
}

export interface NameIndex {
  /** The longest names among the words, from left to right, without overlaps; one place can mean several things. */
  find(words: readonly string[]): Mention[];
  /** The word that was probably meant by one that no name and no known word is; else the word itself. */
  correct(word: string): string;
  /** Whether a name, a fact or a way of asking uses the word. */
  knows(word: string): boolean;
  /** Whether a word is known, or made of known ones as German makes words. */
  isWord(word: string): boolean;
  /** The name of the only thing of a kind that is called with all these stems. */
  onlyWith(kind: NameKind, stems: ReadonlySet<string>): string | undefined;
}

/**
 * Indexes names by the stems of their words, so that inflected forms are found by one look-up. Only words that no
 * hash knows are compared by likeness.
 *
 * @param saidOnce words that are known too, but may be mistyped themselves: nothing is corrected to one
 */
export function createNameIndex(
  names: readonly Name[],
  knownWords: Iterable<string>,
  saidOnce: ReadonlySet<string> = new Set(),
): NameIndex {
  const byKey = new Map<string, Name[]>();
  const longest = new Map<string, number>();
  for (const name of names) {
    for (const spelling of [name.name, ...name.aliases]) {
      const stems = stemsOf(spelling);
      const key = stems.join(" ");
      if (key === "") continue;
      const [first = ""] = stems;
      longest.set(first, Math.max(stems.length, longest.get(first) ?? 0));
      const same = byKey.get(key) ?? [];
      if (!same.includes(name)) byKey.set(key, [...same, name]);
    }
  }
  const nameWords = new Set(names.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(wordsOf)));
  const known = new Set([...knownWords, ...nameWords, ...questionWords]);
  const knownStems = new Set([...known].map(stemWord));
  const knows = (word: string) => known.has(word) || saidOnce.has(word) || knownStems.has(stemWord(word));
  const isKnown = (word: string) => knows(word) || stemsAsGenitive(word, knownStems);
  const towns = names.filter(({ kind }) => kind === "municipality").flatMap(({ name }) => wordsOf(name));
  const scattered = indexScattered(names);

  return {
    find: (words) => {
      const mentions = findMentions(words, byKey, longest);
      return [...mentions, ...findScattered(words, mentions, scattered)].sort((a, b) => a.start - b.start);
    },
    correct: createWordCorrection(known, towns, isKnown),
    knows,
    isWord: (word) => knows(word) || isCompound(word, knows) || isDerived(word, knows),
    onlyWith: (kind, stems) => {
      const [only, another] = names.filter((name) => name.kind === kind && isCalledWith(name, stems));
      return another === undefined ? only?.name : undefined;
    },
  };
}

function isCalledWith({ name, aliases }: Name, stems: ReadonlySet<string>): boolean {
  const own = new Set([name, ...aliases].flatMap(analyzeText));
  return [...stems].every((stem) => own.has(stem));
}

/** The folded words of a text. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function stemsOf(text: string): string[] {
  return wordsOf(text).map(stemWord);
}

function findMentions(
  words: readonly string[],
  byKey: ReadonlyMap<string, Name[]>,
  longest: ReadonlyMap<string, number>,
): Mention[] {
  const stems = words.map(stemWord);
  const mentions: Mention[] = [];
  let start = 0;
  while (start < stems.length) {
    const first = stems[start] ?? "";
    const most = Math.max(longest.get(first) ?? 0, longest.get(withoutGenitive([first])) ?? 0);
    let end = Math.min(stems.length, start + most);
    let found: Name[] | undefined;
    for (; end > start && !found; end -= 1) {
      const part = stems.slice(start, end);
      const spelled = words.slice(start, end).join(" ");
      const same = byKey.get(part.join(" ")) ?? byKey.get(withoutGenitive(part));
      found = nonEmpty(same?.filter((name) => isInflected(spelled, name)));
    }
    if (found) {
      end += 1;
      mentions.push(...found.map(({ id, kind, name }) => ({ id, kind, name, start, end })));
      start = end;
    } else start += 1;
  }
  return mentions;
}

function nonEmpty<Item>(items: Item[] | undefined): Item[] | undefined {
  return items?.length === 0 ? undefined : items;
}

/** A place name only grows when it is inflected: "Unnas" is Unna, but "Geld" is not Geldern. */
function isInflected(spelled: string, { kind, name, aliases }: Name): boolean {
  if (kind !== "municipality") return true;
  return [name, ...aliases].some((spelling) => spelled.startsWith(wordsOf(spelling).join(" ")));
}

/** Names of several words by their rarest stem, for questions that put their words apart. */
function indexScattered(names: readonly Name[]): Map<string, { name: Name; stems: string[] }[]> {
  const spellings = names
    .filter(({ kind, isEntered }) => kind === "subject" && isEntered !== true)
    .flatMap((name) =>
      [name.name, ...name.aliases].map((spelling) => ({ name, stems: contentStems(spelling) })),
    )
    .filter(({ stems }) => stems.length > 1);
  const uses = new Map<string, number>();
  for (const stem of spellings.flatMap(({ stems }) => stems)) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  const byStem = new Map<string, { name: Name; stems: string[] }[]>();
  for (const spelling of spellings) {
    const [rarest = ""] = [...spelling.stems].sort((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0));
    byStem.set(rarest, [...(byStem.get(rarest) ?? []), spelling]);
  }
  return byStem;
}

/** "Was steckt der Bund in die Städtebauförderung" names "Städtebauförderung Bund", its words apart. */
function findScattered(
  words: readonly string[],
  mentions: readonly Mention[],
  byStem: ReadonlyMap<string, { name: Name; stems: string[] }[]>,
): Mention[] {
  const stems = words.map(stemWord);
  const known = new Set(mentions.map(({ id }) => id));
  const found = stems
    .flatMap((stem) => byStem.get(stem) ?? [])
    .filter(({ name, stems: wanted }) => !known.has(name.id) && wanted.every((stem) => stems.includes(stem)));
  return [...new Map(found.map(({ name, stems: wanted }) => [name.id, { name, wanted }])).values()].map(
    ({ name, wanted }) => {
      const start = Math.min(...wanted.map((stem) => stems.indexOf(stem)));
      return { id: name.id, kind: name.kind, name: name.name, start, end: start + 1 };
    },
  );
}

function contentStems(spelling: string): string[] {
  return [...new Set(analyzeText(spelling))];
}

/** Snowball leaves the genitive of names that end in a vowel ("Unnas"). */
function withoutGenitive(stems: readonly string[]): string {
  return stems.join(" ").replace(/(?<=[aeiouy])s$/, "");
}

function stemsAsGenitive(word: string, knownStems: ReadonlySet<string>): boolean {
  return /[aeiouy]s$/.test(word) && knownStems.has(word.slice(0, -1));
}
