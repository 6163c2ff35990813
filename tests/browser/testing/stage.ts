import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { openBrowser, openVisit } from "./browse.js";
import { openWebHouse, type WebHouse } from "./open-web-house.js";

// What the tests of one file share; each file runs in a process of its own.

export let house: WebHouse;
export let browser: Browser;
/** What is being looked at. */
export let page: Page;
/** What the browser finds wrong with it. */
export let complaints: string[];

/** Opens a house and a browser for the tests of a file, and closes what each of them looked at. */
export function setStage(): void {
  beforeAll(async () => {
    [house, browser] = await Promise.all([openWebHouse(), openBrowser()]);
  });
  afterEach(leave);
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });
}

/** Looks at a page of the house, in a browser context of its own, and no longer at the one before. */
export async function visit(path: string, options?: Parameters<typeof openVisit>[2]): Promise<void> {
  await leave();
  ({ page, complaints } = await openVisit(browser, house.url + path, options));
}

async function leave(): Promise<void> {
  await page?.context().close();
}
