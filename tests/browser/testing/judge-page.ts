import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds wrong with a page as it stands, each with its elements; empty when nothing is. */
export async function findAccessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source); // not as a script of the page, which its content security policy would refuse
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}

/** The links and buttons in the header that lie on one another, by their words; empty when none do. */
export function findHeaderOverlaps(page: Page): Promise<string[]> {
  return page.locator("header :is(a, button):visible").evaluateAll((controls) => {
    const placed = controls.map((control) => ({
      name: control.innerText,
      box: control.getBoundingClientRect(),
    }));
    return placed.flatMap(({ name, box }, index) =>
      placed
        .slice(index + 1)
        .filter(({ box: other }) => box.left < other.right && other.left < box.right)
        .filter(({ box: other }) => box.top < other.bottom && other.top < box.bottom)
        .map((other) => `${name} / ${other.name}`),
    );
  });
}

/** By how many pixels the content of a page is wider than its window. */
export function measureOverflow(page: Page): Promise<number> {
  return page.locator("body").evaluate((body) => body.scrollWidth - body.clientWidth);
}
