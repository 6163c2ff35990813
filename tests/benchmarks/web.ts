import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../browser/testing/browse.js";
import { openWebHouse } from "../browser/testing/open-web-house.js";

const questions = [
  "Wie viele Mitglieder hat das Netzwerk Innenstadt NRW?",
  "Was ist ein Verfügungsfonds?",
  "Welche Leistungen gehören zum Basisangebot?",
  "Was ist ein ISEK?",
  "Wer kann Mitglied werden?",
];

/** The web page in Chromium on this machine: what is sent, and when it is to be seen. */
export async function benchWeb() {
  const house = await openWebHouse();
  const browser = await openBrowser();
  try {
    const first = await measurePage(browser, house.url);
    const map = await measurePage(browser, `${house.url}/karte`, ".map-table tbody tr");
    const funding = await measurePage(browser, `${house.url}/foerderung`, ".diagram svg");
    return {
      firstPageKb: first.kb,
      firstContentfulPaintMs: first.firstPaintMs,
      largestContentfulPaintMs: first.largestPaintMs,
      layoutShift: first.layoutShift,
      longestTaskMs: first.longestTaskMs,
      mapMoreKb: round(map.kb - first.kb),
      mapReadyMs: map.readyMs,
      fundingMoreKb: round(funding.kb - first.kb),
      fundingReadyMs: funding.readyMs,
      answerPaintMs: await measureAnswers(browser, house.url),
    };
  } finally {
    await browser.close();
    await house.close();
  }
}

/** One visit with an empty cache; ready when `landmark` is there. */
async function measurePage(browser: Browser, url: string, landmark = "h1") {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send("Network.enable");
  await page.addInitScript(observing);
  await page.goto(url);
  await page.locator(landmark).first().waitFor();
  const readyMs = await page.evaluate<number>("performance.now()");
  await page.waitForLoadState("networkidle");
  const seen = await page.evaluate<Observed>("observed");
  const firstPaintMs = await page.evaluate<number>(
    'performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0',
  );
  await context.close();
  return {
    kb: round(bytes / 1000),
    readyMs: round(readyMs),
    firstPaintMs: round(firstPaintMs),
    largestPaintMs: round(seen.largestPaintMs),
    layoutShift: Math.round(seen.layoutShift * 1000) / 1000,
    longestTaskMs: round(seen.longestTaskMs),
  };
}

interface Observed {
  largestPaintMs: number;
  layoutShift: number;
  longestTaskMs: number;
}

/** Runs in the browser before the page does. */
const observing = `
  globalThis.observed = { largestPaintMs: 0, layoutShift: 0, longestTaskMs: 0 };
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe("largest-contentful-paint", ({ startTime }) => { observed.largestPaintMs = startTime; });
  observe("layout-shift", ({ value }) => { observed.layoutShift += value; });
  observe("longtask", ({ duration }) => { observed.longestTaskMs = Math.max(observed.longestTaskMs, duration); });
`;

/** From the arrival of an answer until it is painted: the median. */
async function measureAnswers(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(url);
  const times: number[] = [];
  for (const question of questions) times.push(await measureAnswer(page, question));
  await page.close();
  return round(times.toSorted((left, right) => left - right)[Math.floor(times.length / 2)] ?? 0);
}

async function measureAnswer(page: Page, question: string): Promise<number> {
  const earlier = await page.locator(".answer").count();
  const painted = page.evaluate<number>(`new Promise((resolve) => {
    const look = () => {
      if (document.querySelectorAll(".answer").length <= ${earlier}) return requestAnimationFrame(look);
      requestAnimationFrame((frame) => {
        const asked = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith("/v1/ask"));
        resolve(performance.now() - asked.at(-1).responseEnd);
      });
    };
    look();
  })`);
  const field = page.getByRole("textbox", { name: "Ihre Frage" });
  await field.fill(question);
  await field.press("Enter");
  return painted;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
