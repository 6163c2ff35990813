import { beforeAll, describe, expect, it } from "vitest";
import type { openVisit } from "./testing/browse.js";
import { findAccessibilityFaults, measureOverflow } from "./testing/judge-page.js";
import { complaints, house, page, setStage, visit } from "./testing/stage.js";

setStage();

const id = "netzwerk-innenstadt-nrw.member-count.temporal";
const address = `/schreibtisch/widersprueche/${id}`;
const question = "Wie viele Mitglieder hat das Netzwerk Innenstadt NRW?";
const counted = "Das Netzwerk Innenstadt NRW hat 130 Städte und Gemeinden als Mitglieder.";

let key: string;

beforeAll(async () => {
  ({ key } = await house.rooms.registry.apiKeys.create({ ags: "05515000", role: "office" }));
});

it.each(["/schreibtisch/widersprueche", address])("%s is accessible and fits at 320 pixels", async (path) => {
  await open(path, { viewport: { width: 320, height: 800 } });
  await page.getByText("offen", { exact: true }).first().waitFor();
  await expect(findAccessibilityFaults(page)).resolves.toEqual([]);
  await expect(measureOverflow(page)).resolves.toBe(0);
  expect(complaints).toEqual([]);
});

describe("what sources disagree on", () => {
  it("is decided by keyboard, told with the next answer, left open on purpose, and opened again", async () => {
    await open("/schreibtisch");
    await page.getByRole("link", { name: "Quellen widersprechen sich" }).first().waitFor();
    await page.getByRole("link", { name: "Angaben", exact: true }).press("Enter");
    await page.getByRole("link", { name: "Widersprüche" }).press("Enter");
    await page
      .getByRole("link", { name: "Netzwerk Innenstadt NRW: Zahl der Mitgliedskommunen" })
      .press("Enter");

    await page.getByRole("button", { name: "Entscheidung speichern" }).press("Enter");
    await page.getByText("Bitte wählen Sie eine Angabe").waitFor();
    await page.getByRole("radio", { name: counted }).press("Space");
    await page.getByRole("button", { name: "Entscheidung speichern" }).press("Enter");
    await page.getByText("Bitte begründen Sie die Entscheidung").waitFor();
    await expect(findAccessibilityFaults(page)).resolves.toEqual([]);
    await reason().fill("Das Verzeichnis der <b>Broschüre</b> ist vollständig.");
    await page.reload();
    await expect.poll(() => page.getByRole("radio", { name: counted }).isChecked()).toBe(true);
    await page.getByRole("button", { name: "Entscheidung speichern" }).press("Enter");
    await page.getByText("entschieden", { exact: true }).waitFor();
    await page.getByRole("cell", { name: "entschieden: Das Verzeichnis der <b>Broschüre</b>" }).waitFor();
    await expect(findAccessibilityFaults(page)).resolves.toEqual([]);
    await expect.poll(answer, { timeout: 20_000 }).toContain("die Geschäftsstelle hat entschieden");

    await page.getByRole("radio", { name: "Bewusst offen lassen" }).press("Space");
    await reason().fill("Beide Zählungen sind belegt.");
    await page.getByRole("button", { name: "Entscheidung speichern" }).click();
    await page.getByText("bewusst offen", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Entscheidung aufheben" }).press("Enter");
    await page.getByText("Der Widerspruch ist wieder offen").waitFor();
    await page.getByRole("button", { name: "Entscheidung aufheben" }).waitFor({ state: "detached" });
    await page.getByRole("cell", { name: "aufgehoben" }).waitFor();
  });

  it("keeps what was typed where somebody else decided first, and goes on from their decision", async () => {
    const { conflictDecisions } = house.rooms.registry;
    const other = "tagung-innenstadt.attendance.definitional";
    await open(`/schreibtisch/widersprueche/${other}`);
    await page.getByRole("radio", { name: "zwischen 200 und 400" }).check();
    await reason().fill("Meine Begründung.");
    await conflictDecisions.decide(other, { outcome: "left-open", reason: "Andere Sicht." }, "key:other");
    await page.getByRole("button", { name: "Entscheidung speichern" }).click();
    await page.getByText("Jetzt bewusst offen. Begründung: Andere Sicht.").waitFor();
    await expect(findAccessibilityFaults(page)).resolves.toEqual([]);
    await page.getByRole("button", { name: "Auf diesem Stand weiterarbeiten" }).press("Enter");
    await page.getByText("bewusst offen", { exact: true }).waitFor();
    await expect(reason().inputValue()).resolves.toBe("Meine Begründung.");
    await page.getByRole("button", { name: "Entscheidung speichern" }).click();
    await page.getByText("Gespeichert.", { exact: true }).waitFor();
    await expect(conflictDecisions.find(other)).resolves.toMatchObject({
      outcome: "decided",
      reason: "Meine Begründung.",
    });
  });

  it("asks for a new decision once a statement has changed, and is reached from what was stated", async () => {
    const { conflictDecisions, facts: recorded } = house.rooms.registry;
    const version = (await conflictDecisions.find(id))?.version ?? 0;
    await conflictDecisions.change(id, { version, outcome: "left-open", reason: "Offen." }, "key:other");
    const facts = await recorded.list();
    const stated = facts.find(({ statedBy }) => statedBy === `conflict-decision:${id}`);
    await recorded.create(
      {
        subject: "netzwerk-innenstadt-nrw",
        predicate: "member-count",
        value: { kind: "number", value: 141, unit: "municipalities", approximation: "exact" },
        statement: "Das Netzwerk Innenstadt NRW hat 141 Mitglieder.",
        asOf: { date: "2026-01", quality: "stated" },
        status: "reported",
        certainty: "documented",
        visibility: "public",
        sourceId: "innenstadt-brochure",
        locator: {},
      },
      "key:other",
    );
    await open(`/schreibtisch/angaben/${encodeURIComponent(stated?.fact.id ?? "")}`);
    await page.getByRole("link", { name: "Eintrag öffnen" }).press("Enter");
    await page.getByText("Bitte entscheiden Sie neu").waitFor();
    await page.getByRole("radio", { name: "141 Mitglieder" }).waitFor();
  });
});

function reason() {
  return page.getByLabel("Begründung");
}

async function answer(): Promise<string> {
  const response = await fetch(`${house.url}/v1/ask`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ question }),
  });
  const { text } = (await response.json()) as { text: string };
  return text;
}

async function open(path: string, options: Parameters<typeof openVisit>[2] = {}): Promise<void> {
  await visit(path, { key, ...options });
}
