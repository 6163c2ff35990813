import { readFile } from "node:fs/promises";
import { beforeAll, expect, it } from "vitest";
import { openVisit } from "./testing/browse.js";
import { findAccessibilityFaults, measureOverflow } from "./testing/judge-page.js";
import { browser, complaints, house, page, setStage, visit } from "./testing/stage.js";

setStage();

const unna = "05978036";
const network = "netzwerk-stadtentwicklung-nrw";

let office: string;

beforeAll(async () => {
  ({ key: office } = await house.rooms.registry.apiKeys.create({ ags: "05515000", role: "office" }));
  await house.rooms.registry.memberships.record(
    {
      networkId: network,
      memberId: unna,
      memberKind: "municipality",
      status: "member",
      validity: { from: "2024-01-01" },
      source: "Mitgliederliste",
    },
    "key:test",
  );
});

it("shows what waits today: likely the same questions, what was wrong, and what did not arrive", async () => {
  const { registry } = house.rooms;
  const topics = ["handel-und-gastronomie"];
  await registry.tickets.create({ id: "a", topics, question: "Wer zahlt die Dachrinne am Marktplatz?" });
  await registry.tickets.create({ id: "b", topics, question: "Wer bezahlt Dachrinnen am Markt?" });
  await registry.feedback.record({
    answerId: "x",
    rating: "negative",
    reason: "Das war <i>falsch</i>.",
    channel: "web",
  });
  const recipient = { kind: "unit", name: "AG Innenstadt" } as const;
  await registry.notifications.queue({ id: "n", occasion: "ticket-created", recordId: "a", recipient });
  await registry.notifications.take(100);
  await registry.notifications.report("n", { sent: false, error: "UNREACHABLE" });

  await open("/schreibtisch");
  await page.getByText("(2-mal gefragt)").waitFor();
  await page.getByText("Das war <i>falsch</i>.").waitFor();
  await page.getByRole("row", { name: /neue Frage.*AG Innenstadt.*Teams war nicht erreichbar/ }).waitFor();
  await judge();
  await press("Noch einmal senden");
  await page.getByText("Alles ist zugestellt").waitFor();
  await page.getByLabel("Ihre Antwort").first().fill("Angefangen.");
  await page.reload();
  await expect.poll(() => page.getByLabel("Ihre Antwort").first().inputValue()).toBe("Angefangen.");
});

it("makes a survey that two people answer, and evaluates it", async () => {
  await open("/schreibtisch/befragungen/neu");
  await page.getByLabel("Reihe").selectOption("sommerbefragung");
  await page.getByLabel("Jahr").fill("2026");
  await page.getByLabel("Offen ab").fill("2026-11-01");
  await page.getByLabel("Offen bis").fill("2026-12-01");
  await press("Frage hinzufügen");
  await page.getByLabel("Wortlaut").fill("Welches Thema ist dringend?");
  await press("Speichern");
  await page.getByText("Das passt nicht zu diesem Feld").waitFor();
  await page.getByLabel("Antworten zur Auswahl").fill("Leerstand\nKlima");
  await page.getByLabel("Muss beantwortet werden").check();
  await press("Frage hinzufügen");
  await page.getByLabel("Wortlaut").last().fill("Was fehlt Ihnen?");
  await page.getByLabel("Art der Antwort").last().selectOption("text");
  await press("Speichern");
  await page.getByRole("heading", { level: 1, name: "Sommerbefragung" }).waitFor();
  await page.getByText("Noch hat niemand geantwortet").waitFor();
  await press("Alle Mitglieder einladen");
  await page.getByText(/\d+ Kommunen sind eingeladen/).waitFor();
  await judge();
  const run = new URL(page.url()).pathname.split("/").at(-1);

  await answer(run, "Leerstand", "Geld für leere Läden in der Innenstadt");
  await answer(run, "Klima", "Zeit");

  await open(`/schreibtisch/befragungen/${run}`);
  await page.getByText(/2 Personen haben geantwortet, aus 1 von/).waitFor();
  await expect(page.getByRole("row", { name: /^Leerstand/ }).innerText()).resolves.toMatch(/1\s+50\s%/);
  await page.getByText("Geld für leere Läden in der Innenstadt").waitFor();
  await page.getByText("ohne bekanntes Thema").waitFor();
  await judge();
  expect(await download("Alle Antworten als CSV herunterladen")).toMatch(/Unna|05978036.*Klima/s);
  await page.getByLabel("Wortlaut").first().fill("Anders gefragt?");
  await press("Speichern");
  await page.getByText("Die Fragen wurden schon beantwortet").waitFor();
});

it("writes a circular, shows its audience, hands it out and freezes it", async () => {
  await open("/schreibtisch/mitteilungen/neu");
  await page.getByLabel("Betreff").fill("Rundmail für Größere");
  await page.getByLabel("Nur an Mitglieder von").selectOption(network);
  await page.getByLabel("Text", { exact: true }).fill("Guten Tag!\n\n<script>alert(1)</script>");
  await press("Speichern");
  await page.locator("summary", { hasText: "Kommune" }).click();
  await page.getByRole("row", { name: /^Unna/ }).waitFor();
  await expect(page.locator(".letter").innerText()).resolves.toContain("<script>alert(1)</script>");
  await judge();
  expect(await download("Empfängerkreis als CSV herunterladen")).toMatch(/ags,name.*05978036,Unna/s);
  expect(await download("Als E-Mail-Entwurf herunterladen (.eml)")).toContain("X-Unsent: 1");
  await press("Versand festhalten");
  await press("Wirklich festhalten");
  await page.getByText("Die Mitteilung bleibt, wie sie ist").waitFor();
  await expect(page.getByRole("row", { name: /^warten/ }).innerText()).resolves.toMatch(/[1-9]\d*$/);
  await expect(page.getByRole("button", { name: "Speichern" }).count()).resolves.toBe(0);
  await judge();
});

it("leads from the plan of calls over the log of one to a draft of good practice", async () => {
  await open("/schreibtisch");
  await page.getByRole("button", { name: "Anruf festhalten: Unna" }).press("Enter");
  await page.getByRole("heading", { name: "Neue Gesprächsnotiz" }).waitFor();
  await expect(page.getByLabel("Kommune", { exact: true }).inputValue()).resolves.toBe("Unna");
  await page.getByLabel("Netzwerk").selectOption(network);
  await page.getByLabel("Erreicht?").selectOption("ja");
  await page.getByLabel("Notiz").fill("Läden auf Zeit haben geholfen.");
  await press("Speichern");
  await page.getByText("Noch nichts.").waitFor();
  await press("Entwurf anlegen");
  await page.getByText("Bitte prüfen Sie die markierten Felder").waitFor();
  await page.getByLabel("Titel").fill("Läden auf Zeit");
  await page.getByLabel("Was wurde gemacht?").fill("Leere Läden wurden für Wochen vermietet.");
  await judge();
  await press("Entwurf anlegen");
  await page.getByRole("link", { name: "Best-Practice-Beispiel" }).press("Enter");
  await page.getByRole("heading", { level: 1, name: "Läden auf Zeit" }).waitFor();
  await page.getByText("Entwurf", { exact: true }).waitFor();

  await open("/schreibtisch/kontakte");
  await page.getByRole("link", { name: /^erreicht am/ }).waitFor();
  await judge();
});

it("leads from a proposed topic over its working group to an Arbeitshilfe", async () => {
  const { registry } = house.rooms;
  await registry.topicProposals.create(
    {
      id: "leerstand-in-der-passage",
      title: "Leerstand in der Passage",
      topicIds: [],
      ags: unna,
      proposedOn: "2026-10-01",
      origin: "member",
    },
    "asker",
  );
  await open("/schreibtisch/themen");
  await press("Annehmen");
  await page.locator(".kern-badge", { hasText: "angenommen" }).waitFor();
  await judge();
  await press("Arbeitsgruppe gründen");
  await expect(page.getByLabel("Thema der Gruppe").inputValue()).resolves.toBe("Leerstand in der Passage");
  await page.getByLabel("Netzwerk").selectOption(network);
  await press("Speichern");
  await page.getByRole("heading", { level: 1, name: "Leerstand in der Passage" }).waitFor();
  await judge();
  await press("Arbeitshilfe anlegen");
  await page.getByLabel("Titel").fill("Was gegen Leerstand in Passagen hilft");
  await page.getByLabel("Herausgeber").fill("Netzwerk Stadtentwicklung NRW");
  await press("Speichern");
  await page.getByRole("heading", { level: 1, name: "Was gegen Leerstand in Passagen hilft" }).waitFor();

  await open("/schreibtisch/themen");
  await page.locator("summary", { hasText: "Was daraus wurde" }).press("Enter");
  await page.getByRole("link", { name: "Was gegen Leerstand in Passagen hilft" }).waitFor();
  await judge();
  expect(complaints).toEqual([]);
});

/** One more person of Unna answers: what is missing is named, and what was typed outlasts a reload. */
async function answer(run: string | undefined, choice: string, text: string): Promise<void> {
  const { key } = await house.rooms.registry.apiKeys.create({ ags: unna, role: "staff" });
  const visit = await openVisit(browser, `${house.url}/befragungen`, {
    key,
    viewport: { width: 320, height: 800 },
  });
  const asked = visit.page;
  await asked.getByRole("link", { name: "Sommerbefragung 2026" }).press("Enter");
  await asked.getByLabel("Was fehlt Ihnen?").fill(text);
  await asked.getByRole("button", { name: "Antworten absenden" }).click();
  await asked.getByText("Diese Frage muss beantwortet werden").waitFor();
  await expect(findAccessibilityFaults(asked)).resolves.toEqual([]);
  await expect(measureOverflow(asked)).resolves.toBe(0);
  await asked.reload();
  await asked.getByLabel(choice).check();
  await asked.getByRole("button", { name: "Antworten absenden" }).press("Enter");
  await asked.getByText("Vielen Dank. Ihre Antworten sind gespeichert").waitFor();
  await expect(findAccessibilityFaults(asked)).resolves.toEqual([]);
  expect(visit.complaints).toEqual([]); // nothing was asked for that is not there yet
  await asked.getByRole("link", { name: "Zurück zu den Befragungen" }).press("Enter");
  await asked.getByText(/Von Ihnen beantwortet am \d/).waitFor();
  await asked.context().close();
  expect(run).toBeDefined();
}

async function open(path: string): Promise<void> {
  await visit(path, {
    key: office,
    viewport: { width: 320, height: 800 },
  });
}

async function press(name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).press("Enter");
}

async function judge(): Promise<void> {
  await expect.poll(() => page.getByText("Wird geladen").count()).toBe(0);
  await expect(findAccessibilityFaults(page)).resolves.toEqual([]);
  await expect(measureOverflow(page)).resolves.toBe(0);
}

async function download(name: string): Promise<string> {
  const arrives = page.waitForEvent("download");
  await press(name);
  return readFile(await (await arrives).path(), "utf8");
}
