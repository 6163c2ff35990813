import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { findChromium } from "../find-chromium.js";

export async function openBrowser(): Promise<Browser> {
  const quiet = ["gpu", "quic", "background-networking", "component-update", "sync"];
  return chromium.launch({
    executablePath: await findChromium(),
    args: ["--headless", "--no-sandbox", "--no-first-run", ...quiet.map((part) => `--disable-${part}`)],
  });
}

/** A page with what its browser finds wrong with it. */
export interface Visit {
  page: Page;
  /** Errors and warnings of the console; empty when all is well. */
  complaints: string[];
}

/** Opens an address in a browser context of its own, signed in where a key is given. */
export async function openVisit(
  browser: Browser,
  url: string,
  { key, ...options }: BrowserContextOptions & { key?: string } = {},
): Promise<Visit> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  if (key !== undefined) await page.addInitScript(`sessionStorage.setItem("stadtlotse.key", "${key}")`);
  await page.goto(url);
  await page.locator("main").waitFor();
  return { page, complaints };
}
