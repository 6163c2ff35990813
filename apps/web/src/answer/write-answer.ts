import type { Answer, Citation } from "@stadtlotse/client";
import { formatDate } from "../formats/format-date.js";
import { formatLocator } from "../formats/format-locator.js";
import { texts } from "../texts.de.js";

/** An answer as plain text with all of its evidence, so that whoever reads it elsewhere can check it. */
export function writeAnswer(question: string, answer: Answer): string {
  const parts = [
    `${texts.conversation.yourQuestion} ${question}`,
    answer.text.replaceAll(/\*\*|__|`/g, ""),
    ...answer.calculations.map(({ text, expression }) => `${text} (${expression})`),
  ];
  if (answer.citations.length > 0) {
    parts.push([texts.answer.citations, ...answer.citations.map(writeCitation)].join("\n"));
  }
  return `${[...parts, texts.takeAlong.origin].join("\n\n")}\n`;
}

function writeCitation({ number, title, asOf, locator, quote, url }: Citation): string {
  const place = [
    title,
    ...(asOf === undefined ? [] : [texts.answer.asOf(formatDate(asOf))]),
    ...formatLocator(locator),
  ];
  return `[${number}] ${place.join(", ")}: „${quote}“ ${url}`;
}
