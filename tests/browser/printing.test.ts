import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser, openVisit } from "./testing/browse.js";
import { openWebHouse, type WebHouse } from "./testing/open-web-house.js";

let house: WebHouse;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openWebHouse(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

it("prints one answer for a council paper, with addresses in place of links and nothing folded up", async () => {
  const { page, complaints } = await openVisit(browser, house.url);
  await ask(page, "Was ist ein Verfügungsfonds?");
  await ask(page, "Wie viele Mitglieder hat das Netzwerk Innenstadt NRW?");
  // a browser without a window has no dialog, but tells that it prints all the same
  await page.evaluate("window.print = () => dispatchEvent(new Event('beforeprint'))");
  const [first, last] = [page.locator(".exchange").first(), page.locator(".exchange").last()];
  const disagreeing = last.locator(".side-by-side");
  await expect(disagreeing.isVisible()).resolves.toBe(false);

  await last.getByRole("button", { name: "Drucken" }).press("Enter");
  await page.emulateMedia({ media: "print" });
  await expect(first.isVisible()).resolves.toBe(false);
  await expect(disagreeing.isVisible()).resolves.toBe(true);
  const paper = await last.innerText();
  expect(paper).toContain("https://stadtlotse.example/quellen/");
  expect(paper).not.toContain("Angabe mit Quelle öffnen");
  await expect(last.getByRole("button").first().isVisible()).resolves.toBe(false);

  await page.evaluate("dispatchEvent(new Event('afterprint'))");
  await page.emulateMedia({ media: "screen" });
  await expect(first.isVisible()).resolves.toBe(true);
  await expect(disagreeing.isVisible()).resolves.toBe(false);
  expect(complaints).toEqual([]);
  await page.context().close();
});

async function ask(page: Page, question: string): Promise<void> {
  const answers = page.locator(".answer");
  const before = await answers.count();
  await page.getByRole("textbox", { name: "Ihre Frage" }).fill(question);
  await page.keyboard.press("Enter");
  await expect.poll(() => answers.count()).toBe(before + 1);
}
