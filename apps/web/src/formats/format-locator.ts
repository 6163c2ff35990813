import type { Locator } from "@stadtlotse/client";
import { texts } from "../texts.de.js";

/** A place inside a source in German words, from the largest part to the smallest. */
export function formatLocator(locator: Locator): string[] {
  const { page, heading, line } = locator;
  return [
    ...(page === undefined ? [] : [texts.locator.page(page)]),
    ...(heading === undefined ? [] : [texts.locator.heading(heading)]),
    ...(line === undefined ? [] : [texts.locator.line(line)]),
  ];
}
