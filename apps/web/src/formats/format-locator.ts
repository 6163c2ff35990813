import type { Locator } from "@stadtlotse/client";
import { texts } from "../texts.de.js";

/** A place inside a source in German words, from the largest part to the smallest. */
export function formatLocator(locator: Locator): string[] {
  const { page, heading, line } = locator;
  return [
    ...(page === undefined ? [] : [texts.answer.page(page)]),
    ...(heading === undefined ? [] : [texts.answer.heading(heading)]),
    ...(line === undefined ? [] : [texts.answer.line(line)]),
  ];
}
