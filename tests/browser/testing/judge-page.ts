import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong with a page as it stands, each with its elements; empty when nothing is. */
export async function findAccessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe); // not as a script of the page, which its content security policy would refuse
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}

interface AxeResults {
  violations: { id: string; nodes: { target: string[] }[] }[];
}

/** By how many pixels a page is wider than its window. */
export function measureOverflow(page: Page): Promise<number> {
  return page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
}
