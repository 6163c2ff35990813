import { afterEach, describe, expect, it } from "vitest";
import { complaints, house, page, setStage, visit } from "./testing/stage.js";

setStage();

afterEach(() => expect(complaints).toEqual([]));

describe("the map", () => {
  it("shows who was a member on a day, moved by keyboard, and the same in the table", async () => {
    await visit("/karte");
    await page.getByRole("img", { name: /Netzwerk Innenstadt NRW/ }).waitFor();
    const slider = page.getByRole("slider", { name: /Stichtag/ });
    await slider.focus();
    await slider.press("Home");
    await expect.poll(() => slider.getAttribute("aria-valuetext")).toBe("Januar 2008");
    await page.getByText("zu keiner Kommune etwas verzeichnet").waitFor();
    for (let year = 2008; year < 2014; year += 1) await slider.press("PageUp");
    await expect.poll(() => slider.getAttribute("aria-valuetext")).toBe("Januar 2014");
    await expect.poll(() => page.locator(".map-table tbody tr").count()).toBe(75);
    await expect.poll(() => page.locator(".cell-seen").count()).toBeGreaterThanOrEqual(75);
    await expect(textOf(".map-table tbody tr")).resolves.toContain("zuletzt belegt April 2013");
  });

  it("points from a row of the table to the place on the map", async () => {
    await visit("/karte");
    await page.getByLabel("Was soll die Karte zeigen?").selectOption("size");
    await page.getByLabel("Kommune in der Tabelle suchen").fill("Unna");
    await page.getByRole("button", { name: "Unna" }).press("Enter");
    await expect.poll(() => page.locator(".chosen text").textContent()).toBe("Unna");
  });

  it("shows districts with a profile as points, and their seven sections on a page", async () => {
    await house.rooms.registry.districtProfiles.create(
      {
        name: "Nordstadt",
        ags: "05913000",
        state: "running",
        point: { lat: 51.53, lon: 7.47 },
        sections: { character: "Ein <b>dichtes</b> Quartier." },
        materials: [],
        visibility: "public",
        sourceId: "soziale-stadt-home",
      },
      "test",
    );
    await visit("/karte");
    await page.getByLabel("Was soll die Karte zeigen?").selectOption("districts");
    await expect.poll(() => page.locator(".district-running").count()).toBe(1);
    await expect.poll(() => textOf(".map-table tbody tr")).toContain("Nordstadt (laufend)");
    await visit("/stadtteile");
    await page.locator("summary", { hasText: "Gebietscharakter" }).click();
    await page.getByText("Ein <b>dichtes</b> Quartier.").waitFor();
    await expect(page.locator(".records > li details").count()).resolves.toBe(7);
  });

  it("shows who got money from a programme, with amount and source", async () => {
    await visit("/karte");
    await page.getByLabel("Was soll die Karte zeigen?").selectOption("programme");
    await page.getByText("Quellen nennen 34 geförderte Kommunen").waitFor();
    await expect(page.locator(".map-picture .cell-strong").count()).resolves.toBe(34);
    await page.getByLabel("Kommune in der Tabelle suchen").fill("Oberhausen");
    await expect
      .poll(() => textOf(".map-table tbody tr"))
      .toMatch(/laut Quelle gefördert\s+rund 2,9 Millionen Euro \(2022\)\s+Mehr als 30 Kommunen/);
    await page.getByLabel("Förderprogramm").selectOption("sofortprogramm-innenstadt-nrw");
    await page.getByText("nennt keine Quelle vollständig").waitFor();
    await expect(page.locator(".map-picture .cell-strong").count()).resolves.toBe(0);
  });

  it("has every municipality in its table where it shades all", async () => {
    await visit("/karte");
    await page.getByLabel("Was soll die Karte zeigen?").selectOption("size");
    await expect.poll(() => page.locator(".map-table tbody tr").count()).toBe(396);
  });

  it("is sent within 200 kB, and only to whoever opens it", async () => {
    await visit("/");
    const session = await page.context().newCDPSession(page);
    let bytes = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await session.send("Network.enable");
    await page.getByRole("link", { name: "Karte" }).click();
    await page.locator(".map-table tbody tr").first().waitFor();
    expect(bytes).toBeGreaterThan(30_000);
    expect(bytes).toBeLessThan(200_000);
  });
});

/** As it is read on the screen: what is hidden does not count. */
function textOf(selector: string): Promise<string> {
  return page.locator(selector).first().innerText();
}
