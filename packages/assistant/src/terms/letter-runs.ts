import { fold } from "@stadtlotse/knowledge-base";

const runLength = 4;

/** The runs of four letters of a text, each with how often it stands there; the ends of words count as letters. */
export function countRuns(text: string): ReadonlyMap<string, number> {
  if (last.text !== text) last = { text, runs: count(lettersOf(text)) };
  return last.runs;
}

/** Several indexes are asked the same question, one after the other. */
let last: { text: string; runs: ReadonlyMap<string, number> } = { text: "", runs: new Map() };

function count(letters: string): Map<string, number> {
  const runs = new Map<string, number>();
  for (let start = 0; start + runLength <= letters.length; start += 1) {
    const run = letters.slice(start, start + runLength);
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

/** A text as it is compared by its letters: folded, with one space between words and at both ends. */
export function lettersOf(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}
