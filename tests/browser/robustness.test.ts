import { describe, expect, it } from "vitest";
import { findAccessibilityFaults, measureOverflow } from "./testing/judge-page.js";
import { complaints, house, page, setStage, visit } from "./testing/stage.js";

setStage();

/** A screen of 1280 × 900 pixels at 200 %. */
const zoomed = { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 };
const question = "Wie viele Mitglieder hat das Netzwerk Innenstadt NRW?";

describe("at 200 %", () => {
  it.each([
    "/foerderung",
    "/foerderfinder",
    "/leistungen",
    "/netzwerke",
    "/gute-praxis",
    "/karte",
    "/termine",
    "/veroeffentlichungen",
    "/glossar",
    "/anmelden",
  ])("nothing of %s is cut off, and its menu opens by keyboard", async (path) => {
    await visit(path, zoomed);
    await expect.poll(() => page.getByText("Wird geladen").count()).toBe(0);
    await expect(measureOverflow(page)).resolves.toBe(0);
    await page.getByRole("button", { name: "Menü" }).press("Enter");
    await page.getByRole("link", { name: "Glossar" }).waitFor();
    await expect(findAccessibilityFaults(page)).resolves.toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("the field for a question leaves the answer in view", async () => {
    await visit("/", zoomed);
    await ask();
    await expect(measureOverflow(page)).resolves.toBe(0);
    const answer = await page.locator(".answer-text").boundingBox();
    const composer = await page.locator(".composer").boundingBox();
    expect(composer?.y).toBeGreaterThan((answer?.y ?? 0) + (answer?.height ?? 0));
  });
});

describe("a fault in one part", () => {
  it("of a page leaves the frame and the other pages", async () => {
    await visit("/");
    // what a faulty server would send
    await page.route("**/v1/glossary*", (route) => route.fulfill({ json: { items: [null], total: 1 } }));
    await page.getByRole("link", { name: "Glossar" }).click();
    await page.getByText("Dieser Teil der Seite kann gerade nicht angezeigt werden").waitFor();
    await expect(findAccessibilityFaults(page)).resolves.toEqual([]);
    await page.getByRole("link", { name: "Termine" }).click();
    await page.getByRole("heading", { level: 1, name: "Termine" }).waitFor();
    await page.getByText("Frühere Veranstaltungen").waitFor();
  });

  it("of an answer leaves the conversation", async () => {
    await visit("/");
    await ask();
    const broken = JSON.stringify({ id: "x", conversationId: "c", outcome: "answered", text: null });
    await page.route("**/v1/ask", (route) =>
      route.fulfill({ contentType: "text/event-stream", body: `event: answer\ndata: ${broken}\n\n` }),
    );
    await field().fill("Und 2015?");
    await field().press("Enter");
    await page.getByText("Dieser Teil der Seite kann gerade nicht angezeigt werden").waitFor();
    await expect(page.locator(".answer").first().innerText()).resolves.toContain("130");
    await page.unroute("**/v1/ask");
    await field().fill("Was ist ein ISEK?");
    await field().press("Enter");
    await expect.poll(() => page.locator(".answer").count()).toBe(2);
  });

  it("that cannot be fetched is fetched again when asked", async () => {
    await visit("/");
    await page.route("**/assets/map-page-*.js", (route) => route.abort());
    await page.getByRole("link", { name: "Karte" }).click();
    await page.getByText("Server ist gerade nicht erreichbar").waitFor();
    await page.unroute("**/assets/map-page-*.js");
    await page.getByRole("button", { name: "Noch einmal versuchen" }).click();
    await page.getByRole("heading", { level: 1, name: "Karte" }).waitFor();
  });
});

describe("a slow network", () => {
  it("shows at once that a page is coming, accessibly, and lets one go elsewhere", async () => {
    await visit("/");
    const held = await hold("/v1/events*");
    await page.getByRole("link", { name: "Termine" }).click();
    await page.getByText("Wird geladen").waitFor();
    await expect.poll(() => findAccessibilityFaults(page)).toEqual([]);
    await page.getByRole("link", { name: "Glossar" }).click();
    await page.getByText("Arbeitshilfe").first().waitFor();
    held.letGo();
  });

  it("tells how far an upload has come, and that the document is being read", async () => {
    const { key } = await house.rooms.registry.apiKeys.create({ ags: "05515000", role: "office" });
    await visit("/schreibtisch/dokumente", { key });
    const network = await page.context().newCDPSession(page);
    const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 20_000 };
    await network.send("Network.emulateNetworkConditions", slow);
    const text = `# Titel\n\n${"Ein Satz über Märkte. ".repeat(20_000)}`;
    await page
      .getByLabel("Dokument")
      .first()
      .setInputFiles({ name: "lang.md", mimeType: "text/markdown", buffer: Buffer.from(text) });
    const progress = page.getByRole("progressbar", { name: "Wird hochgeladen" });
    const share = async () => Number(await progress.getAttribute("value"));
    await expect.poll(share).toBeGreaterThan(0);
    await expect(share()).resolves.toBeLessThan(1);
    await expect(findAccessibilityFaults(page)).resolves.toEqual([]);
    await network.send("Network.emulateNetworkConditions", { ...slow, uploadThroughput: -1 });
    await page.getByRole("progressbar", { name: "Ist angekommen und wird gelesen" }).waitFor();
    await page.getByRole("heading", { name: "Was gelesen wurde" }).waitFor();
  });

  it("lets one type the next question while an answer is on its way", async () => {
    await visit("/");
    const held = await hold("/v1/ask");
    await field().fill(question);
    await field().press("Enter");
    await page.locator(".searching").waitFor();
    await expect.poll(() => findAccessibilityFaults(page)).toEqual([]);
    await field().fill("Und 2015?");
    held.letGo();
    await page.locator(".answer").waitFor();
    await expect(field().inputValue()).resolves.toBe("Und 2015?");
  });
});

describe("a server that is gone", () => {
  it("is said on a page that was not read yet, accessibly", async () => {
    await visit("/");
    await page.getByRole("link", { name: "Leistungen" }).click();
    await page.getByLabel("Kommune").waitFor();
    await page.context().setOffline(true);
    await page.getByRole("link", { name: "Netzwerke" }).click();
    await page.getByText("Server ist gerade nicht erreichbar").waitFor();
    await expect(findAccessibilityFaults(page)).resolves.toEqual([]);
  });

  it("takes nothing that was typed at the desk", async () => {
    const { key } = await house.rooms.registry.apiKeys.create({ ags: "05515000", role: "office" });
    await visit("/schreibtisch/dokumente", { key });
    await page
      .getByLabel("Dokument")
      .first()
      .setInputFiles({ name: "a.md", mimeType: "text/markdown", buffer: Buffer.from("# Titel\n\nText.") });
    await page.getByLabel("Titel").fill("Mein Titel");
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Veröffentlichen" }).click();
    await page.getByText("Server ist gerade nicht erreichbar").waitFor();
    await expect(page.getByLabel("Titel").inputValue()).resolves.toBe("Mein Titel");
    await expect(findAccessibilityFaults(page)).resolves.toEqual([]);
    await page.context().setOffline(false);
    await page.getByRole("button", { name: "Veröffentlichen" }).click();
    await page.getByText("„Mein Titel“ ist veröffentlicht").waitFor();
  });
});

function field() {
  return page.getByRole("textbox", { name: "Ihre Frage" });
}

async function ask(): Promise<void> {
  await field().fill(question);
  await field().press("Enter");
  await page.locator(".answer").waitFor();
}

/** Holds requests until they are let go. */
async function hold(path: string): Promise<{ letGo(): void }> {
  let letGo = () => {};
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(`**${path}`, async (route) => {
    await released;
    await route.continue().catch(() => {}); // the page may have gone elsewhere
  });
  return { letGo };
}
