import { beforeAll, describe, expect, it } from "vitest";
import type { openVisit } from "./testing/browse.js";
import { findAccessibilityFaults, measureOverflow } from "./testing/judge-page.js";
import { complaints, house, page, setStage, visit } from "./testing/stage.js";

setStage();

const ownOffer = {
  kind: "offer" as const,
  ags: "05978036",
  title: "Leerstand zum Anfassen",
  description: "Ein Rundgang durch leere Läden.",
  topicIds: ["baukultur"],
  visibility: "members" as const,
};
const narrow = { viewport: { width: 320, height: 800 } };

let member: string;

beforeAll(async () => {
  const { apiKeys, memberships, listings } = house.rooms.registry;
  await memberships.importCsv(
    "network,ags,status,valid_from,valid_to,source\nnetzwerk-stadtentwicklung-nrw,05978036,member,2024,,Liste\n",
    "key:test",
  );
  ({ key: member } = await apiKeys.create({ ags: "05978036", role: "staff" }));
  await listings.create(
    {
      kind: "search",
      ags: "05913000",
      title: "Wer hat ein <b>Kataster</b>?",
      description: "Wir suchen Erfahrung mit leeren Läden.",
      topicIds: ["baukultur"],
      visibility: "members",
    },
    "key:test",
  );
});

describe("the Fachbörse", () => {
  it("tells others only to whom it belongs", async () => {
    await open(narrow);
    await page.getByText("gehört zum Mehrwertangebot für Mitglieder").waitFor();
    await expect(page.locator("main").innerText()).resolves.not.toContain("Kataster");
    await expect(findAccessibilityFaults(page)).resolves.toEqual([]);
    const { key } = await house.rooms.registry.apiKeys.create({ ags: "05315000", role: "staff" });
    await page.context().close();
    await open({ ...narrow, key });
    await page.getByText("gehört zum Mehrwertangebot für Mitglieder").waitFor();
    expect(complaints).toEqual([]);
  });

  it("lets a member enter an offer by keyboard, keeps what was typed, and shows what fits to it", async () => {
    await open({ ...narrow, key: member });
    await page.getByText("Wer hat ein <b>Kataster</b>?").waitFor();
    await openForm();
    await page.getByRole("button", { name: "Speichern" }).press("Enter");
    await page.getByText("Bitte füllen Sie dieses Feld aus").first().waitFor();
    await expect(findAccessibilityFaults(page)).resolves.toEqual([]);
    await page.getByLabel("Bieten Sie an, oder suchen Sie?").selectOption("offer");
    await page.getByLabel("Titel").fill("Wir zeigen unser Kataster");
    await page.getByLabel("Beschreibung").fill("Mit <script>alert(1)</script> Karte.");
    await page.locator("summary", { hasText: "Nichts gewählt" }).press("Enter");
    await page.getByLabel("Baukultur").check();
    await page.reload();
    await openForm();
    await page.getByRole("button", { name: "Speichern" }).press("Enter");
    await page.getByText("„Wir zeigen unser Kataster“ steht jetzt in der Fachbörse").waitFor();
    const shown = page.locator(".records > li", { hasText: "Unna bietet an" });
    await shown.getByText("Mit <script>alert(1)</script> Karte.").waitFor();
    await shown.locator("summary").press("Enter");
    await shown.getByText("Dortmund sucht: Wer hat ein <b>Kataster</b>?").waitFor();
    await expect(findAccessibilityFaults(page)).resolves.toEqual([]);
    await expect(measureOverflow(page)).resolves.toBe(0);
    await page.getByLabel("Angebot oder Gesuch").selectOption("search");
    await shown.waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
  });

  it("lets a member change its entry, beside what the office made of it, and take it away", async () => {
    const { listings } = house.rooms.registry;
    const { id, version } = await listings.create({ ...ownOffer, validUntil: "2026-01-31" }, "key:test");
    await open({ ...narrow, key: member });
    const own = page.locator("section[aria-labelledby=own-listings] > ul > li", { hasText: ownOffer.title });
    await own.getByText("abgelaufen").waitFor();
    await own.getByRole("button", { name: "Ändern" }).press("Enter");
    await own.getByLabel("Gültig bis").fill("2027-12-31");
    await listings.change(id, { version, description: "Von der Geschäftsstelle." }, "key:office");
    await own.getByRole("button", { name: "Speichern" }).press("Enter");
    await own.getByText("Inzwischen hat jemand anderes etwas geändert").waitFor();
    await expect(findAccessibilityFaults(page)).resolves.toEqual([]);
    await expect(measureOverflow(page)).resolves.toBe(0);
    await own.getByRole("button", { name: "Auf diesem Stand weiterarbeiten" }).press("Enter");
    await own.getByRole("button", { name: "Speichern" }).press("Enter");
    await page.getByText("„Leerstand zum Anfassen“ ist geändert").waitFor();
    await expect(listings.find(id)).resolves.toMatchObject({
      validUntil: "2027-12-31",
      description: "Von der Geschäftsstelle.",
    });

    await own.getByText("abgelaufen").waitFor({ state: "detached" });
    await own.getByRole("button", { name: "Zurückziehen" }).press("Enter");
    await own.getByRole("button", { name: "Wirklich zurückziehen" }).press("Enter");
    await page.getByText("„Leerstand zum Anfassen“ ist zurückgezogen").waitFor();
    await own.waitFor({ state: "detached" });
    await expect(listings.find(id)).resolves.toMatchObject({ withdrawn: true });
  });
});

async function openForm(): Promise<void> {
  await page.locator("summary", { hasText: "Selbst etwas anbieten" }).press("Enter");
}

async function open(options: Parameters<typeof openVisit>[2]): Promise<void> {
  await visit("/fachboerse", options);
}
