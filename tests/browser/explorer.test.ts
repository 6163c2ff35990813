import { readFile } from "node:fs/promises";
import { afterEach, describe, expect, it } from "vitest";
import { findAccessibilityFaults, measureOverflow } from "./testing/judge-page.js";
import { complaints, house, page, setStage, visit } from "./testing/stage.js";

setStage();

const unna = "05978036";

afterEach(() => expect(complaints).toEqual([]));

describe("signing in", () => {
  it("shows for whom one asks, keeps the key in this window alone, and lets go of it", async () => {
    const key = await createKey();
    await open("/anmelden");
    await page.getByLabel("Zugangsschlüssel").fill(key);
    await page.getByRole("button", { name: "Anmelden" }).press("Enter");
    await page.getByText("Angemeldet für Unna").waitFor();
    await expect(page.evaluate("localStorage.length + document.cookie.length")).resolves.toBe(0);

    await page.reload();
    await page.getByText("Angemeldet für Unna").waitFor();
    await page.getByRole("button", { name: "Abmelden" }).click();
    await page.getByRole("link", { name: "Anmelden" }).waitFor();
    await expect(page.evaluate("sessionStorage.length")).resolves.toBe(0);
  });

  it("says that a key is not known, and keeps the field ready", async () => {
    await open("/anmelden");
    await page.getByLabel("Zugangsschlüssel").fill("sl_falsch");
    await page.keyboard.press("Enter");
    await page.locator(".kern-error").waitFor();
    await expect(
      page.getByLabel("Zugangsschlüssel").evaluate((field) => field.matches(":focus")),
    ).resolves.toBe(true);
    // the browser itself reports that the server refused
    expect(complaints.splice(0)).toEqual([expect.stringContaining("401")]);
  });

  it("keeps what was typed when the session ends, and goes on after a new sign-in", async () => {
    const key = await createKey();
    await open("/", key);
    await page.getByText("Angemeldet für Unna").waitFor();
    const question = page.getByRole("textbox", { name: "Ihre Frage" });
    for (const { id } of await house.rooms.registry.apiKeys.list())
      await house.rooms.registry.apiKeys.revoke(id);
    await question.fill("Wer leitet das Netzwerk?");
    await question.press("Enter");
    await page.getByText("Ihre Anmeldung gilt nicht mehr").waitFor();
    await expect(question.inputValue()).resolves.toBe("Wer leitet das Netzwerk?");

    await page.getByLabel("Zugangsschlüssel").fill(await createKey());
    await page.keyboard.press("Enter");
    await page.getByText("Ihre Anmeldung gilt nicht mehr").waitFor({ state: "detached" });
    await expect(question.inputValue()).resolves.toBe("Wer leitet das Netzwerk?");
    expect(complaints.splice(0)).toEqual([expect.stringContaining("401")]);
  });
});

describe("the matrix of services", () => {
  it("has a column for one's own municipality, with the reason for each row", async () => {
    await open("/leistungen", await createKey());
    await expect.poll(() => textOf("main")).toContain("Unna hat heute das Basisangebot");
    await expect(page.getByRole("columnheader", { name: "Für Unna" }).count()).resolves.toBe(3);
    await expect(textOf("tr:has-text('Förderberatung')")).resolves.toMatch(/nein.*ja.*nein/s);
  });

  it("answers for any municipality that is typed in", async () => {
    await open("/leistungen");
    await page.getByLabel("Kommune").fill("bocholt");
    await expect.poll(() => textOf("main")).toContain("Bocholt hat heute");
  });
});

describe("the networks", () => {
  it("stand on a timeline and in tables, with what happened and where it was read", async () => {
    await open("/netzwerke");
    await page.getByRole("img", { name: /Netzwerke im Zeitverlauf/ }).waitFor();
    await expect(textOf("table:has-text('Was geschah')")).resolves.toMatch(
      /1. Januar 2024.*fünf Netzwerke.*Über das Netzwerk Stadtentwicklung NRW/s,
    );
  });
});

describe("the funding programmes", () => {
  it("show succession and yearly figures, each with its source and date", async () => {
    await open("/foerderung");
    await page.getByRole("img", { name: /Programme und ihre Nachfolge/ }).waitFor();
    await expect(textOf("tr:has-text('Aktive Stadt- und Ortsteilzentren')")).resolves.toMatch(
      /2008 bis 2019.*Lebendige Zentren \(ganz\)/s,
    );
    await expect(textOf("tr:has(th:text-is('2020'))")).resolves.toMatch(/396,6.*198,1.*191,3.*7,2.*Stand/s);
  });

  it("lead from the finder over the reasons to a programme and the calendar file of a deadline", async () => {
    await open("/foerderfinder");
    await page.getByLabel("leer stehende Ladenlokale").press("Space");
    await page.getByText("passen oder könnten passen").waitFor();
    await page.locator("summary", { hasText: "deren Zeitraum vorbei ist" }).press("Enter");
    const match = page.locator("li", { hasText: "Sofortprogramm" }).first();
    await expect(match.innerText()).resolves.toMatch(
      /Zeitraum vorbei.*Gefördert wird: leer stehende Ladenlokale/s,
    );
    await match.getByRole("link").first().press("Enter");
    await page.getByRole("heading", { level: 1, name: /Sofortprogramm/ }).waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Frist als Kalenderdatei" }).first().press("Enter");
    expect((await download).suggestedFilename()).toBe("frist.ics");
  });
});

it("leads from the finder to a programme, its checklist and the calendar file of a deadline in it", async () => {
  const { checklists } = house.rooms.registry;
  const item = { what: "Antrag für 2027", kind: "document", by: "2026-12-15" } as const;
  await checklists.create(
    {
      programmeId: "sozialer-zusammenhalt",
      title: "Was die Bezirksregierung verlangt",
      visibility: "public",
      items: [{ ...item, factIds: [], certainty: "documented", sourceId: "geschaeftsstelle" }],
    },
    "test",
  );
  await open("/foerderfinder");
  await page.getByLabel("Quartiersmanagement").press("Space");
  await page.getByLabel("benachteiligte Stadtteile").press("Space");
  await page.getByRole("link", { name: "Sozialer Zusammenhalt" }).first().press("Enter");
  await page.getByRole("heading", { level: 1, name: "Sozialer Zusammenhalt" }).waitFor();
  const entry = page.locator("li", { hasText: "Antrag für 2027" });
  await entry.getByRole("checkbox").press("Space");
  await expect(entry.getByRole("checkbox").isChecked()).resolves.toBe(true);
  const download = page.waitForEvent("download");
  await entry.getByRole("button", { name: "Frist als Kalenderdatei" }).press("Enter");
  const file = await readFile(await (await download).path(), "utf8");
  expect(file).toMatch(/DTSTART;VALUE=DATE:20261215\r\nSUMMARY:Antrag für 2027/);
});

it("ticks off what an application must bring, with the source of each item", async () => {
  await open("/foerderung/lebendige-zentren");
  await page.getByRole("heading", { name: "Was ein Antrag enthalten muss" }).waitFor();
  const item = page.locator("li", { hasText: "Förderantrag, nur elektronisch" });
  await item.getByRole("checkbox").press("Space");
  await expect(item.getByRole("checkbox").isChecked()).resolves.toBe(true);
  await expect(item.innerText()).resolves.toContain("Bezirksregierung Münster");
});

describe("good practice", () => {
  it("puts places like one's own first and says why", async () => {
    await open("/gute-praxis");
    await page.getByLabel("Kommune").fill("Unna");
    await page.locator("summary", { hasText: "Prozent Ähnlichkeit" }).first().press("Enter");
    await expect.poll(() => textOf("details[open]")).toMatch(/Einwohner/);
    const percentages = (await page.getByText("Prozent Ähnlichkeit").allInnerTexts()).map(Number.parseFloat);
    expect(percentages).toEqual(percentages.toSorted((left, right) => right - left));
  });

  it("is narrowed by size and region, and says when nothing is left", async () => {
    await open("/gute-praxis");
    await page.getByText("Einträge").waitFor();
    const all = await page.locator(".records > li").count();
    await page.getByLabel("Regierungsbezirk").selectOption("Köln");
    expect(await page.locator(".records > li").count()).toBeLessThan(all);
    await page.getByLabel("Wort").fill("Raumfahrt");
    await page.getByText("Dazu ist nichts verzeichnet").waitFor();
  });
});

describe("every page", () => {
  const pages = [
    ["/leistungen", "Telefonische Beratung"],
    ["/netzwerke", "Was geschah"],
    ["/foerderung", "Fördermittel"],
    ["/foerderung/dritte-orte-nrw", "Phasen und Aufrufe"],
    ["/foerderfinder", "Was haben Sie vor?"],
    ["/gute-praxis", "Einträge"],
    ["/gute-praxis/wuelfrath-citymanagement", "Was daraus wurde"],
    ["/termine", "Frühere Veranstaltungen"],
    ["/veroeffentlichungen", "Meldungen"],
    ["/glossar", "Arbeitshilfe"],
    ["/stadtteile", "Programmgebiete"],
    ["/verlauf", "Gespräche auf diesem Gerät merken"],
    ["/karte", "Tabelle zur Karte"],
    ["/anmelden", "Zugangsschlüssel"],
  ] as const;

  it.each(pages)("is accessible and fits from 320 pixels on: %s", async (path, landmark) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await visit(path, {
        colorScheme,
        viewport: { width: 320, height: 800 },
      });
      await page.getByText(landmark).first().waitFor();
      for (const details of await page.locator("summary").all()) await details.click();
      await expect(findAccessibilityFaults(page)).resolves.toEqual([]);
      await expect(measureOverflow(page)).resolves.toBe(0);
    }
  });

  it("says when a record does not exist", async () => {
    await open("/foerderung/gibt-es-nicht");
    await page.getByRole("heading", { name: "Diese Seite gibt es nicht" }).waitFor();
  });

  it("says when the server is gone, and goes on when it is back", async () => {
    await open("/");
    await page.getByRole("link", { name: "Glossar" }).click();
    await page.getByText("Arbeitshilfe").first().waitFor();
    await page.context().setOffline(true);
    await page.getByRole("link", { name: "Termine" }).click();
    await page.getByText("nicht erreichbar").waitFor();
    await page.context().setOffline(false);
    await page.getByRole("button", { name: "Noch einmal versuchen" }).click();
    await page.getByText("Frühere Veranstaltungen").waitFor();
    expect(complaints.splice(0).every((complaint) => complaint.includes("ERR_INTERNET_DISCONNECTED"))).toBe(
      true,
    );
  });
});

async function open(path: string, key?: string): Promise<void> {
  await visit(path, key === undefined ? {} : { key });
}

async function createKey(): Promise<string> {
  const { key } = await house.rooms.registry.apiKeys.create({ ags: unna, role: "staff" });
  return key;
}

/** As it is read on the screen. */
function textOf(selector: string): Promise<string> {
  return page.locator(selector).first().innerText();
}
