import { fold } from "../analysis/fold.js";
import { Rejection } from "../parse/rejection.js";
import type { Passage } from "./split-passages.js";

/** A passage with other ways in which people ask for what it says: searched, never shown. */
export type AskedPassage = Passage & { variants: string[] };

/**
 * Gives each passage the questions that are stated for a heading: those that begin under it or hold it.
 *
 * @throws Rejection `INVALID_METADATA` naming a heading that the document does not have
 */
export function assignQuestions(
  passages: readonly Passage[],
  questions: Readonly<Record<string, readonly string[]>>,
): AskedPassage[] {
  const asked = passages.map((passage) => ({ ...passage, variants: [] as string[] }));
  for (const [heading, variants] of Object.entries(questions)) {
    const wanted = keyOf(heading);
    const under = asked.filter((passage) => headingsOf(passage).some((other) => keyOf(other) === wanted));
    if (under.length === 0) throw new Rejection("INVALID_METADATA", `questions: ${heading}`);
    for (const passage of under) passage.variants.push(...variants);
  }
  return asked;
}

function headingsOf({ headingPath, blocks, text, start }: Passage): string[] {
  const inner = blocks
    .filter(({ kind }) => kind === "heading")
    .map((block) => text.slice(block.start - start, block.end - start));
  return [...headingPath.slice(-1), ...inner];
}

/** Spaces, case and spellings of umlauts make no difference. */
function keyOf(heading: string): string {
  return fold(heading).replace(/\s+/g, " ").trim();
}
