import type { Locator } from "@stadtlotse/domain";
import type { passages } from "../storage/tables.js";

type PassageRow = Pick<
  typeof passages.$inferSelect,
  "text" | "start" | "page" | "line" | "headingPath" | "blocks"
>;

/** The place of a character of a passage, by its offset in the stored text: page or line, and the heading above it. */
export function locate(
  { text, start, page, line, headingPath, blocks }: PassageRow,
  offset: number,
): Locator {
  const above = blocks.findLast((block) => block.kind === "heading" && block.start <= offset);
  const heading = above
    ? text.slice(above.start - start, above.end - start).replace(/\s+/g, " ")
    : headingPath.at(-1);
  return {
    ...(page === null ? {} : { page }),
    ...(line === null ? {} : { line: line + text.slice(0, offset - start).split("\n").length - 1 }),
    ...(heading === undefined ? {} : { heading }),
  };
}
