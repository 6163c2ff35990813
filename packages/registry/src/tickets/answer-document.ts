import { type CalendarDay, formatCalendarDate } from "@stadtlotse/domain";
import { texts } from "../texts.de.js";
import type { Ticket } from "./ticket.js";

/** What somebody makes of an answer so that it helps everybody. */
export interface AnswerWording {
  /** The question, as anybody could ask it. */
  title: string;
  text: string;
  on: CalendarDay;
}

/** A unit's answer as a small document in the manner of the library: the question is its heading, the unit its source. */
export function answerDocument(
  { unit = texts.theUnit, topics }: Pick<Ticket, "unit" | "topics">,
  { title, text, on }: AnswerWording,
): { name: string; content: string } {
  const heading = title.replace(/\s+/g, " ");
  const frontMatter = [
    `title: ${JSON.stringify(heading)}`, // a JSON text is one of YAML
    `asOf: ${on}`,
    `publisher: ${JSON.stringify(unit)}`,
    `topics: ${JSON.stringify(topics)}`,
  ];
  const source = texts.answerFrom(unit, formatCalendarDate(on));
  return {
    name: `${heading.slice(0, longestName).replace(/[^\p{L}\p{N}]+/gu, "-")}.md`,
    content: ["---", ...frontMatter, "---", "", `# ${heading}`, "", text, "", `(${source})`, ""].join("\n"),
  };
}

const longestName = 60;
