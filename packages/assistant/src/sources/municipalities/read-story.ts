import { splitClauses } from "../../understand/split-clauses.js";
import type { Understanding } from "../../understand/understanding.js";
import { readWords } from "./read-words.js";

/**
 * The places of the words that the register cannot explain, but for those of clauses that say nothing of it at all:
 * in "Mein Nachbar schwört, …" somebody only tells how the question came about.
 */
export function unreadBesideStory(understanding: Understanding): readonly number[] {
  const { mentions, question } = understanding;
  const { unread, words, spoken } = readWords(understanding);
  const clauses = splitClauses(question).map((clause) => clause.words.length);
  // words that were split or joined by a correction no longer stand where they were written
  if (clauses.reduce((sum, length) => sum + length, 0) !== spoken.length) return unread;
  const speaks = (from: number, to: number) =>
    mentions.some(({ start }) => from <= start && start < to) ||
    words.some(({ at, senses }) => from <= at && at < to && senses.length > 0);
  let from = 0;
  const story = clauses.flatMap((length) => {
    const to = from + length;
    const own = speaks(from, to) ? [] : [{ from, to }];
    from = to;
    return own;
  });
  return unread.filter((at) => !story.some((part) => part.from <= at && at < part.to));
}
