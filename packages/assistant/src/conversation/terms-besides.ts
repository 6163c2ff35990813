import { analyzeText } from "@stadtlotse/knowledge-base";
import type { Understanding } from "../understand/understanding.js";

/** The stems that say something besides the names that a question mentions. */
export function termsBesides({ words, mentions, terms }: Understanding): Set<string> {
  const named = new Set(mentions.flatMap(({ start, end }) => words.slice(start, end)).flatMap(analyzeText));
  return new Set([...terms].filter((stem) => !named.has(stem)));
}
