import type { Mention } from "../../names/name-index.js";
import type { Understanding } from "../../understand/understanding.js";

/** One of two things that a question sets apart in time: what is named there, and its other words. */
export interface Side {
  words: readonly string[];
  mentions: readonly Mention[];
}

/** The two things between which a question asks for the time: "zwischen A und B", "von A bis B", "A und B – … dazwischen". */
export function readSides({ words, mentions }: Understanding): [Side, Side] | undefined {
  const isNamed = (at: number) => mentions.some(({ start, end }) => start <= at && at < end);
  const find = (from: number, ...wanted: readonly string[]) =>
    words.findIndex((word, at) => at >= from && wanted.includes(word) && !isNamed(at));
  const between = find(0, "zwischen");
  const from = find(0, "von", "vom");
  const [start, end] =
    between >= 0
      ? [between + 1, find(between + 1, "und")]
      : words.some((word) => apart.has(word))
        ? [0, find(0, "und")]
        : [from + 1, from < 0 ? -1 : find(from + 1, "bis")];
  if (end <= start) return undefined;
  const sideOf = (first: number, behind: number): Side => ({
    words: words.slice(first, behind).filter((_, place) => !isNamed(first + place)),
    mentions: mentions.filter((each) => first <= each.start && each.end <= behind),
  });
  return [sideOf(start, end), sideOf(end + 1, words.length)];
}

const apart: ReadonlySet<string> = new Set(["dazwischen", "auseinander"]);
