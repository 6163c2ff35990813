import { beforeAll, describe, expect, it } from "vitest";
import type { openVisit } from "./testing/browse.js";
import { findAccessibilityFaults, measureOverflow } from "./testing/judge-page.js";
import { complaints, house, page, setStage, visit } from "./testing/stage.js";

setStage();

let office: string;

beforeAll(async () => {
  ({ key: office } = await house.rooms.registry.apiKeys.create({ ags: "05515000", role: "office" }));
});

const lists = [
  "gute-praxis",
  "termine",
  "nachrichten",
  "veroeffentlichungen",
  "stadtteile",
  "portraets",
  "wettbewerbe",
  "fachboerse",
  "foerderprogramme",
  "foerdermittel",
  "antragsunterlagen",
  "nachfolge",
  "glossar",
  "leistungen",
  "geschaeftsstellen",
  "mitgliedsbeitraege",
  "rollen",
  "gremien",
];

describe("the list and the form of each kind of record", () => {
  it.each(lists.flatMap((part) => [part, `${part}/neu`]))(
    "are accessible and fit at 320 pixels: %s",
    async (part) => {
      await open(`/schreibtisch/${part}`, { viewport: { width: 320, height: 800 } });
      await page.getByRole("heading", { level: 1 }).waitFor();
      await expect.poll(() => page.getByText("Wird geladen").count()).toBe(0);
      await expect(findAccessibilityFaults(page)).resolves.toEqual([]);
      await expect(measureOverflow(page)).resolves.toBe(0);
      expect(complaints).toEqual([]);
    },
  );
});

it("writes an example of good practice, which others see once it is reviewed and published", async () => {
  await open("/schreibtisch/gute-praxis");
  await page.getByRole("link", { name: "Neues Beispiel" }).press("Enter");
  await page.getByRole("button", { name: "Speichern" }).press("Enter");
  await page.getByText("Bitte prüfen Sie die markierten Felder").waitFor();
  await expect(findAccessibilityFaults(page)).resolves.toEqual([]);

  await page.keyboard.type("Der <b>Marktplatz</b> lebt"); // the first faulty field has the focus
  await page.getByLabel("Kommune", { exact: true }).fill("Unna");
  await page.getByLabel("Ort", { exact: true }).fill("Unna");
  await page.getByLabel("Was wurde gemacht?").fill("Der Marktplatz wurde umgebaut.");
  await page.getByLabel("Stand").fill("letztes Jahr");
  await page.getByRole("button", { name: "Speichern" }).click();
  await page.getByText("„Stand“ muss ein Datum sein").waitFor();
  await page.getByLabel("Stand").fill("2026-05");
  await page.getByRole("button", { name: "Speichern" }).click();
  await page.getByRole("heading", { level: 1, name: "Der <b>Marktplatz</b> lebt" }).waitFor();
  await expect(isShown()).resolves.toBe(false);

  await page.getByLabel("Was kam dabei heraus?").fill("Mehr Leben.");
  await page.getByRole("button", { name: "Als geprüft kennzeichnen" }).click();
  await page.getByText("Bitte speichern oder verwerfen Sie zuerst Ihre Eingaben").waitFor();
  await page.getByRole("button", { name: "Speichern" }).click();
  await page.getByText("Gespeichert.", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Als geprüft kennzeichnen" }).press("Enter");
  await page.getByRole("button", { name: "Veröffentlichen" }).press("Enter");
  await page.getByText("veröffentlicht", { exact: true }).waitFor();
  await expect(isShown()).resolves.toBe(true);
  await expect(findAccessibilityFaults(page)).resolves.toEqual([]);

  async function isShown(): Promise<boolean> {
    const response = await fetch(`${house.url}/v1/best-practices?municipality=05978036`);
    return (await response.text()).includes("Der <b>Marktplatz</b> lebt");
  }
});

it("says what a network is, which programme carries on which, and what a word means", async () => {
  await open("/schreibtisch/netzwerke");
  await page.getByRole("heading", { level: 1, name: "Netzwerke" }).waitFor();
  await page.getByRole("link", { name: "Netzwerk Innenstadt NRW" }).press("Enter");
  await page.getByLabel("Rechtsform").fill("Eingetragener Verein");
  await page.getByRole("button", { name: "Speichern" }).click();
  await page.getByText("Gespeichert.", { exact: true }).waitFor();
  await open("/schreibtisch/netzwerke/neu");
  await page.getByText("Diese Seite gibt es nicht").waitFor(); // which there are comes with the release

  await open("/schreibtisch/nachfolge/neu");
  await page.getByLabel("Früheres Programm").selectOption("dritte-orte-nrw");
  await page.getByLabel("Fortgeführt von").selectOption("dritte-orte-nrw");
  await page.getByRole("button", { name: "Speichern" }).click();
  await page.getByText("kann nicht auf sich selbst folgen").waitFor();

  await open("/schreibtisch/glossar/neu");
  await page.getByLabel("Begriff", { exact: true }).fill("Pocketpark");
  await page.getByLabel("Erklärung in einem Satz").fill("Sehr kleine <b>Grünfläche</b>.");
  await page.getByRole("button", { name: "Speichern" }).click();
  await page.getByRole("heading", { level: 1, name: "Pocketpark" }).waitFor();
  const { pathname } = new URL(page.url());
  const definition = () => page.getByText("Sehr kleine <b>Grünfläche</b>.");
  await open("/glossar");
  await definition().waitFor();
  await open(pathname);
  await page.getByRole("button", { name: "Zurückziehen" }).press("Enter");
  await page.getByText("zurückgezogen").waitFor();
  await open("/glossar"); // the office sees its page as everybody does
  await page.getByText("Arbeitshilfe").first().waitFor();
  await expect(definition().count()).resolves.toBe(0);
});

describe("what was typed", () => {
  it("stands beside the version of whoever was faster, and goes on from it", async () => {
    const { id } = await newsItem("Zwei Fassungen");
    await open(`/schreibtisch/nachrichten/${id}`);
    await page.getByLabel("Text").fill("Meine Fassung.");
    await house.rooms.registry.news.change(
      id,
      { version: 1, teaser: "Andere Fassung.", date: "2026-11-02" },
      "key:other",
    );
    await page.getByRole("button", { name: "Speichern" }).click();
    await page.getByText("Inzwischen hat jemand anderes etwas geändert").waitFor();
    await expect(page.getByRole("row", { name: /^Text/ }).innerText()).resolves.toMatch(
      /Meine Fassung\.\s+Andere Fassung\./,
    );
    await expect(findAccessibilityFaults(page)).resolves.toEqual([]);

    await page.getByRole("button", { name: "Auf diesem Stand weiterarbeiten" }).press("Enter");
    await expect(page.getByLabel("Datum").inputValue()).resolves.toBe("2026-11-02");
    await page.getByRole("button", { name: "Speichern" }).click();
    await page.getByText("Gespeichert.", { exact: true }).waitFor();
    await expect(house.rooms.registry.news.find(id)).resolves.toMatchObject({
      teaser: "Meine Fassung.",
      date: "2026-11-02",
    });
  });

  it("outlasts an expired session, a server that is gone and a reload", async () => {
    const { id } = await newsItem("Bleibt stehen");
    const { key, apiKey } = await newOfficeKey();
    await open(`/schreibtisch/nachrichten/${id}`, { key });
    await page.getByLabel("Text").fill("Lange getippt.");
    await house.rooms.registry.apiKeys.revoke(apiKey);
    await page.getByRole("button", { name: "Speichern" }).click();
    await page.getByText("Ihre Anmeldung gilt nicht mehr").waitFor();
    await expect(page.getByLabel("Text").inputValue()).resolves.toBe("Lange getippt.");
    await page.getByLabel("Zugangsschlüssel").fill(office);
    await page.getByRole("button", { name: "Anmelden" }).click();
    await page.getByText("Ihre Anmeldung gilt nicht mehr").waitFor({ state: "detached" });

    await page.route("**/v1/news/**", (route) => route.abort());
    await page.getByRole("button", { name: "Speichern" }).click();
    await page.getByText("Der Server ist gerade nicht erreichbar").first().waitFor();
    await page.unroute("**/v1/news/**");
    await page.addInitScript(`sessionStorage.setItem("stadtlotse.key", "${office}")`);
    await page.reload();
    await page.getByText("Noch nicht gespeichert").waitFor();
    await expect(page.getByLabel("Text").inputValue()).resolves.toBe("Lange getippt.");
    await page.getByRole("button", { name: "Speichern" }).click();
    await page.getByText("Gespeichert.", { exact: true }).waitFor();
    await page.reload();
    await page.getByLabel("Text").waitFor();
    await expect(page.getByText("Noch nicht gespeichert").count()).resolves.toBe(0);
  });

  it("goes when somebody signs out", async () => {
    const { id } = await newsItem("Geht mit");
    await open(`/schreibtisch/nachrichten/${id}`);
    await page.getByLabel("Text").fill("Nicht für andere.");
    await expect(page.evaluate("JSON.stringify(sessionStorage)")).resolves.toContain("Nicht für andere");
    await page.getByRole("button", { name: "Abmelden" }).click();
    await page.getByText("Der Schreibtisch gehört der Geschäftsstelle").waitFor();
    await expect(page.evaluate("JSON.stringify(sessionStorage)")).resolves.not.toContain("Nicht für andere");
  });
});

it("withdraws a record and shows it again, and tells who changed what", async () => {
  const { id } = await newsItem("Auf und ab");
  await open(`/schreibtisch/nachrichten/${id}`);
  await page.getByRole("button", { name: "Zurückziehen" }).press("Enter");
  await page.getByText("zurückgezogen").waitFor();
  await page.getByRole("button", { name: "Wieder zeigen" }).press("Enter");
  await page.getByRole("button", { name: "Zurückziehen" }).waitFor();
  await page.getByLabel("Text").fill("Anders.");
  await page.getByRole("button", { name: "Speichern" }).click();
  await page.locator("summary", { hasText: "Geschichte" }).click();
  await page.getByRole("cell", { name: "Text", exact: true }).waitFor();
});

it("enters a programme, whose statements lead back to it", async () => {
  await open("/schreibtisch/foerderprogramme/neu");
  await page.getByLabel("Name", { exact: true }).fill("Blaue Plätze");
  await page.getByLabel("Wozu dient es?").fill("Das Programm fördert Brunnen.");
  await page.getByRole("button", { name: "Speichern" }).click();
  await page.getByText("Bitte füllen Sie dieses Feld aus").waitFor();
  const measures = page.getByRole("group", { name: "Was wird gefördert?" });
  await expect(measures.evaluate((group) => group.matches(":focus"))).resolves.toBe(true);
  await measures.getByText("Nichts gewählt").click();
  await measures.getByLabel("öffentlicher Raum").check();
  await page.getByRole("button", { name: "Rechtsgrundlage hinzufügen" }).press("Enter");
  await page.getByLabel("Gesetz oder Richtlinie").fill("BauGB");
  await page.getByLabel("Stelle darin").fill("§ 164b");
  await page.getByRole("button", { name: "Speichern" }).click();
  await page.getByRole("heading", { level: 1, name: "Blaue Plätze" }).waitFor();
  const id = new URL(page.url()).pathname.split("/").at(-1);
  await page.locator("summary", { hasText: "Geschichte" }).click();
  await page.getByRole("cell", { name: "angelegt" }).waitFor();
  await open(`/foerderung/${id}`);
  await page.getByText("§ 164b BauGB").waitFor();

  const facts = await house.rooms.registry.facts.list();
  const stated = facts.find(({ statedBy }) => statedBy === `programme:${id}`);
  await open(`/schreibtisch/angaben/${encodeURIComponent(stated?.fact.id ?? "")}`);
  await page.getByText("wird dort geändert").waitFor();
  await expect(findAccessibilityFaults(page)).resolves.toEqual([]);
  await page.getByRole("link", { name: "Eintrag öffnen" }).press("Enter");
  await page.getByRole("heading", { level: 1, name: "Blaue Plätze" }).waitFor();
});

it("moves a service to the other tier, but not in the name of the brochure", async () => {
  await open("/schreibtisch/leistungen");
  await page.getByRole("link", { name: "Methodenberatung" }).press("Enter");
  await page.getByText("Mehrwertangebot", { exact: true }).first().waitFor();
  const said = page.getByRole("group", { name: "Angabe 1" });
  await said.getByLabel("Gehört zum").selectOption("basic");
  await page.getByRole("button", { name: "Speichern" }).click();
  await page.getByText("Diese Quelle sagt das nicht").waitFor();
  await said.getByLabel("Gehört zum").selectOption("added-value");

  await page.getByRole("button", { name: "Angabe hinzufügen" }).press("Enter");
  const moved = page.getByRole("group", { name: "Angabe 2" });
  await moved.getByLabel("Gehört zum").selectOption("basic");
  await moved.getByLabel("Gilt ab").fill("2026-11-01");
  await moved.getByLabel("Stand").fill("2026-11-20");
  await page.getByRole("button", { name: "Speichern" }).click();
  await page.getByText("Gespeichert.", { exact: true }).waitFor();
  await page.getByText("Basisangebot", { exact: true }).first().waitFor();

  await open("/leistungen");
  const row = page.getByRole("row", { name: "Methodenberatung" }); // everybody, members and the own municipality
  await expect.poll(() => row.getByText("ja").count()).toBe(3);
  const { answer } = house.rooms.assistant;
  const { text } = await answer({
    question: "Bekommen wir Methodenberatung?",
    asker: { kind: "anonymous" },
    owner: "nobody",
  });
  expect(text).toContain("gehört seit dem 1. November 2026 zum Basisangebot");
});

it("enters a call with its deadline, and what an application for it must bring", async () => {
  await open("/schreibtisch/foerderprogramme/lebendige-zentren");
  const calls = page.getByRole("group", { name: "Aufrufe und Phasen" });
  await calls.getByRole("button", { name: "Aufruf oder Phase hinzufügen" }).press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Aufruf 2027");
  await calls.getByLabel("Anträge bis").fill("Herbst");
  await calls.getByLabel("Mittel in Euro", { exact: true }).fill("1.500.000");
  await calls.getByLabel("wie genau?").selectOption({ label: "rund" });
  await page.getByRole("button", { name: "Speichern" }).click();
  await calls.getByText("muss ein Datum sein").waitFor();
  await expect(findAccessibilityFaults(page)).resolves.toEqual([]);
  await calls.getByLabel("Anträge bis").fill("2027-09-30");
  await page.getByRole("button", { name: "Speichern" }).click();
  await page.getByText("Gespeichert.", { exact: true }).waitFor();
  await expect(house.rooms.registry.programmes.find("lebendige-zentren")).resolves.toMatchObject({
    phases: [
      {
        name: "Aufruf 2027",
        kind: "call",
        deadline: "2027-09-30",
        budget: { eur: 1_500_000, approximation: "about" },
      },
    ],
  });

  await open("/schreibtisch/antragsunterlagen/neu");
  await page.getByLabel("Titel").fill("Antrag auf Lebendige Zentren");
  await page.getByLabel("Förderprogramm").selectOption("lebendige-zentren");
  await page.getByRole("button", { name: "Speichern" }).click();
  await page.getByText("Bitte füllen Sie dieses Feld aus").waitFor();
  await page.getByRole("button", { name: "Punkt hinzufügen" }).press("Enter");
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByLabel("Was?").evaluate((field) => field.matches(":focus"))).resolves.toBe(true);
  await page.keyboard.type("Ratsbeschluss");
  await page.getByRole("button", { name: "Speichern" }).click();
  await page.getByRole("heading", { level: 1, name: "Antrag auf Lebendige Zentren" }).waitFor();
  await open("/foerderung/lebendige-zentren");
  await page.getByText("Ratsbeschluss").waitFor();
  await page.getByText("Aufruf 2027").first().waitFor();
});

it("corrects what members pay and how an office is reached, and keeps what it does not show", async () => {
  await open("/schreibtisch/mitgliedsbeitraege/netzwerk-stadtentwicklung-nrw.fee");
  await page.getByRole("button", { name: "Stufe 2 entfernen" }).press("Enter");
  await page.getByLabel("Beitrag im Jahr in Euro", { exact: true }).fill("1.200");
  await page.getByRole("button", { name: "Speichern" }).click();
  await page.getByText("Gespeichert.", { exact: true }).waitFor();
  await expect(
    house.rooms.registry.feeRules.find("netzwerk-stadtentwicklung-nrw.fee"),
  ).resolves.toMatchObject({
    steps: [{ belowPopulation: 10_000, feePerYear: { eur: 1200, approximation: "exact" } }],
    stepCount: 6,
  });
  const facts = await house.rooms.registry.facts.list();
  const stated = facts.find(({ statedBy }) => statedBy?.startsWith("fee-rule:"));
  await open(`/schreibtisch/angaben/${encodeURIComponent(stated?.fact.id ?? "")}`);
  await page.getByRole("link", { name: "Eintrag öffnen" }).press("Enter");
  await page.getByLabel("Beitrag im Jahr in Euro", { exact: true }).waitFor();

  await open("/schreibtisch/geschaeftsstellen/ansprechstelle-ag-soziale-stadt");
  await page.getByLabel("Telefon").fill("0201 12345\n0201 67890");
  await page.getByRole("button", { name: "Person 1 entfernen" }).press("Enter");
  await page.getByRole("button", { name: "Speichern" }).click();
  await page.getByText("Gespeichert.", { exact: true }).waitFor();
  await expect(house.rooms.registry.offices.find("ansprechstelle-ag-soziale-stadt")).resolves.toMatchObject({
    phones: ["0201 12345", "0201 67890"],
    people: [],
    validity: { from: "2024-01-01" },
  });
});

function newsItem(title: string) {
  return house.rooms.registry.news.create(
    {
      title,
      teaser: "Erste Fassung.",
      date: "2026-11-01",
      programmeIds: [],
      visibility: "public",
      sourceId: "geschaeftsstelle",
    },
    "key:test",
  );
}

async function newOfficeKey() {
  const created = await house.rooms.registry.apiKeys.create({ ags: "05515000", role: "office" });
  return { key: created.key, apiKey: created.id };
}

async function open(path: string, options: Parameters<typeof openVisit>[2] = {}): Promise<void> {
  await visit(path, { key: office, ...options });
}
