import type { Locator } from "@stadtlotse/domain";
import { splitSentences } from "../analysis/split-sentences.js";
import type { passages } from "../storage/tables.js";

export type PassageRow = typeof passages.$inferSelect;

/** A sentence, list item or table row of a passage; offsets point into the stored text of its document. */
export interface PlacedSentence {
  text: string;
  start: number;
  end: number;
  locator: Locator;
}

/** Gives what can be quoted of a passage, in its order; headings tell where it stands. */
export function findSentences(passage: PassageRow): PlacedSentence[] {
  let heading = passage.headingPath.at(-1);
  return passage.blocks.flatMap((block) => {
    const text = passage.text.slice(block.start - passage.start, block.end - passage.start);
    if (block.kind === "heading") {
      heading = text.replace(/\s+/g, " ");
      return [];
    }
    const spans = block.kind === "table-row" ? [{ start: 0, end: text.length }] : splitSentences(text);
    return spans.map((span) => {
      const start = block.start + span.start;
      return {
        text: text.slice(span.start, span.end),
        start,
        end: block.start + span.end,
        locator: locate(passage, start, heading),
      };
    });
  });
}

/** The place of a character of a passage: its page or line, and the heading above it. */
export function locate(passage: PassageRow, offset: number, heading = passage.headingPath.at(-1)): Locator {
  const linesBefore = passage.text.slice(0, offset - passage.start).split("\n").length - 1;
  return {
    ...(passage.page === null ? {} : { page: passage.page }),
    ...(passage.line === null ? {} : { line: passage.line + linesBefore }),
    ...(heading === undefined ? {} : { heading }),
  };
}
