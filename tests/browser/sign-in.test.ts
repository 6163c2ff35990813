import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { openBrowser, openVisit } from "./testing/browse.js";
import { findAccessibilityFaults } from "./testing/judge-page.js";
import { openWebHouse, type WebHouse } from "./testing/open-web-house.js";
import { clientId, type SignInProvider, startSignInProvider } from "./testing/start-sign-in-provider.js";

const withProvider = "Mit dem Konto Ihrer Organisation anmelden";

let provider: SignInProvider;
let house: WebHouse;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  provider = await startSignInProvider();
  [house, browser] = await Promise.all([
    openWebHouse({ OIDC_ISSUER: provider.issuer, OIDC_AUDIENCE: "stadtlotse", OIDC_CLIENT_ID: clientId }),
    openBrowser(),
  ]);
});
beforeEach(() => {
  provider.claims = { ags: "05978036", roles: ["staff"] };
  provider.refuses = false;
});
afterEach(async () => {
  await page?.context().close();
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
  await provider?.close();
});

it("signs in with the account of one's organisation, and leaves no code in the address", async () => {
  await open("/anmelden");
  await page.getByRole("button", { name: withProvider }).waitFor();
  await expect(findAccessibilityFaults(page)).resolves.toEqual([]);
  await page.getByRole("button", { name: withProvider }).press("Enter");
  await page.getByText("Angemeldet für Unna").waitFor();
  expect(new URL(page.url()).search).toBe("");
  await expect(page.evaluate("localStorage.length + document.cookie.length")).resolves.toBe(0);
  expect(complaints).toEqual([]);
});

it("brings the office back to the desk that it wanted to open, also without a municipality", async () => {
  provider.claims = { roles: ["office"] };
  await open("/schreibtisch/berichte");
  await page.getByRole("button", { name: withProvider }).click();
  await page.getByRole("heading", { name: "Berichte" }).waitFor();
  await page.getByText("Angemeldet: Geschäftsstelle").waitFor();
  expect(new URL(page.url()).pathname).toBe("/schreibtisch/berichte");
});

it("says that the provider has not confirmed, and lets one try again", async () => {
  provider.refuses = true;
  await open("/anmelden");
  await page.getByRole("button", { name: withProvider }).click();
  await page.getByText("hat die Anmeldung nicht bestätigt").waitFor();
  provider.refuses = false;
  await page.getByRole("button", { name: withProvider }).click();
  await page.getByText("Angemeldet für Unna").waitFor();
});

it("takes no code that this window has not asked for", async () => {
  await open("/anmelden?code=gestohlen&state=fremd");
  await page.getByText("hat die Anmeldung nicht bestätigt").waitFor();
  await expect(page.getByText(/Angemeldet(:| für)/).count()).resolves.toBe(0);
});

it("goes on with what was typed after a new sign-in in another window", async () => {
  const { id, key } = await house.rooms.registry.apiKeys.create({ ags: "05978036", role: "staff" });
  await open("/", key);
  await page.getByText("Angemeldet für Unna").waitFor();
  await house.rooms.registry.apiKeys.revoke(id);
  const question = page.getByRole("textbox", { name: "Ihre Frage" });
  await question.fill("Wer leitet das Netzwerk?");
  await question.press("Enter");
  const [other] = await Promise.all([
    page.context().waitForEvent("page"),
    page.getByRole("link", { name: /In einem neuen Fenster/ }).click(),
  ]);
  await other.getByRole("button", { name: withProvider }).click();
  await page.getByText("Ihre Anmeldung gilt nicht mehr").waitFor({ state: "detached" });
  await expect(question.inputValue()).resolves.toBe("Wer leitet das Netzwerk?");
});

async function open(path: string, key?: string): Promise<void> {
  ({ page, complaints } = await openVisit(browser, house.url + path, key === undefined ? {} : { key }));
}
