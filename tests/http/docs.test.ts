import { ApiSettings, type RunningApi, startApi } from "@stadtlotse/api";
import { readSettings } from "@stadtlotse/assistant";
import { pino } from "pino";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findChromium } from "../browser/find-chromium.js";
import { type House, openHouse } from "./open-house.js";

let house: House;
let api: RunningApi;
let browser: Browser;
beforeAll(async () => {
  house = await openHouse();
  api = await startApi({
    ...house,
    settings: readSettings(ApiSettings, { PORT: "0" }),
    logger: pino({ level: "silent" }),
  });
  browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
});
afterAll(async () => {
  await browser.close();
  await api.close();
  await house.close();
});

it("shows the API in a browser, from this house alone and under its content security policy", async () => {
  const page = await browser.newPage();
  const requested: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requested.push(request.url()));
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) complaints.push(message.text());
  });
  await page.goto(`${api.url}/docs`);
  await page.getByRole("heading", { name: "Stadtlotse" }).waitFor();
  await page.getByRole("heading", { name: "Ask a question" }).first().waitFor();

  expect(requested.filter((url) => !url.startsWith(api.url))).toEqual([]);
  expect(complaints).toEqual([]);
});
