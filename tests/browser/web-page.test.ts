import type { BrowserContextOptions } from "playwright-core";
import { describe, expect, it } from "vitest";
import { findAccessibilityFaults, findHeaderOverlaps, measureOverflow } from "./testing/judge-page.js";
import { browser, complaints, house, page, setStage, visit } from "./testing/stage.js";

setStage();

const fromDocument = "Leerstandskataster Musterhausen Quartal";
const quote = "Das Leerstandskataster von Musterhausen wird in jedem Quartal fortgeschrieben.";
const fromFacts = "Wie viele Mitglieder hat das Netzwerk Innenstadt NRW?";

describe("asking", () => {
  it("says before the first question that an automated assistant answers, without guarantee", async () => {
    await openPage();
    await expect(textOf("main")).resolves.toMatch(/automatischer Assistent, kein Mensch.*ohne Gewähr/s);
    expect(complaints).toEqual([]);
  });

  it("shows an answer with its marks, its evidence and what disagrees", async () => {
    await openPage();
    await ask(fromFacts);
    await expect(textOf(".answer-text")).resolves.toContain("130");
    await expect(textOf(".citations")).resolves.toContain("März 2021");
    await page.getByText("Die Quellen widersprechen sich").click();
    await expect.poll(() => textOf("details[open]")).toMatch(/Stand März 2021\s+130.*Stand April 2013\s+75/s);
    expect(complaints).toEqual([]);
  });

  it("asks a suggestion when it is pressed and moves the focus to it", async () => {
    await openPage();
    await ask(fromFacts);
    const suggestion = page.locator(".question-buttons button").first();
    const question = await suggestion.textContent();
    await suggestion.press("Enter");
    await page.locator(".answer").nth(1).waitFor();
    await expect(focused("innerText")).resolves.toContain(question);
  });

  it("begins a new line with shift and enter, and shows markup in a question as text", async () => {
    await openPage();
    await field().pressSequentially("<b>Fett</b>");
    await field().press("Shift+Enter");
    await field().pressSequentially("Netzwerk");
    await field().press("Enter");
    await page.locator(".answer").waitFor();
    await expect(textOf(".question")).resolves.toContain("<b>Fett</b>\nNetzwerk");
  });

  it("keeps a question that is too long whole and says by how much", async () => {
    await openPage();
    await field().fill("x".repeat(2003));
    await field().press("Enter");
    await page.getByText("um 3 Zeichen zu lang").waitFor();
    await expect(field().inputValue()).resolves.toHaveLength(2003);
    await expect(page.locator(".exchange").count()).resolves.toBe(0);
  });

  it("says what the server refuses in the server's own words", async () => {
    await openPage();
    await field().fill("Wer\u0007leitet?");
    await field().press("Enter");
    await expect(textOf("[role=alert]")).resolves.toContain("Steuerzeichen");
  });

  it("loses no text when the server is gone, and asks again once it is back", async () => {
    await openPage();
    await page.context().setOffline(true);
    await field().fill(fromFacts);
    await field().press("Enter");
    await expect(textOf("[role=alert]")).resolves.toContain("nicht erreichbar");
    await expect(field().inputValue()).resolves.toBe(fromFacts);

    await page.context().setOffline(false);
    await page.getByRole("button", { name: "Noch einmal versuchen" }).click();
    await page.locator(".answer").waitFor();
    await expect(page.getByRole("alert").count()).resolves.toBe(0);
  });

  it("begins a new conversation where the server has forgotten the old one, and says so", async () => {
    await openPage();
    await ask(fromFacts);
    await house.rooms.registry.conversations.deleteOwnedBy("anonymous");
    await ask("Und 2015?");
    await page.getByText("Gespräch ist abgelaufen").waitFor();
  });

  it("leaves an empty page for a new conversation", async () => {
    await openPage();
    await ask(fromFacts);
    await page.getByRole("button", { name: "Neues Gespräch" }).press("Enter");
    await page.getByRole("heading", { name: "Was möchten Sie wissen?" }).waitFor();
    await expect(focused("tagName")).resolves.toBe("H1");
  });
});

describe("evidence", () => {
  it("leads by keyboard alone from the mark over the citation to the passage on its page, and back", async () => {
    await openPage();
    await page.keyboard.press("Tab");
    await expect(focused("innerText")).resolves.toBe("Zum Inhalt springen");
    await page.keyboard.press("Enter");
    await tabTo("Ihre Frage");
    await page.keyboard.type(fromDocument);
    await page.keyboard.press("Enter");
    const mark = page.locator(".mark").first();
    await mark.waitFor();
    await mark.focus();
    await page.keyboard.press("Enter");
    await expect(focused("className")).resolves.toBe("citation");
    await expect(focused("innerText")).resolves.toContain("Seite 2");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");

    await page.locator("mark").waitFor();
    await expect(textOf("mark")).resolves.toContain(quote);
    await expect(focused("tagName")).resolves.toBe("MARK");
    await expect(textOf("section:has(mark) h2")).resolves.toBe("Seite 2");
    await expect.poll(() => isInView("mark")).toBe(true);
    expect(new URL(page.url()).hash).toBe("#seite=2");

    await page.goBack();
    await page.locator(".answer").waitFor();
    await expect.poll(() => focused("innerText")).toContain("Stelle im Dokument öffnen");
    expect(complaints).toEqual([]);
  });

  it("opens a document at the page of its address where no passage is known", async () => {
    await openPage();
    await ask(fromDocument);
    const address = await page.getByText("Stelle im Dokument öffnen").first().getAttribute("href");
    await page.goto(new URL(address ?? "", house.url).href);
    await page.locator("#seite-2").waitFor();
    await expect.poll(() => isInView("#seite-2")).toBe(true);
    await expect(page.locator("mark").count()).resolves.toBe(0);
  });

  it("shows a fact with its statement, date, certainty and source", async () => {
    await openPage();
    await ask(fromFacts);
    await page.getByText("Angabe mit Quelle öffnen").first().click();
    await page.getByRole("heading", { name: "Angabe mit Quelle" }).waitFor();
    await expect
      .poll(() => textOf("main"))
      .toMatch(/130 Städte.*März 2021.*durch die Quelle belegt.*Broschüre Netzwerk Innenstadt NRW/s);
    expect(complaints).toEqual([]);
  });

  it("says that a document does not exist", async () => {
    await openPage("/dokumente/gibt-es-nicht");
    await expect(textOf("[role=alert]")).resolves.toContain("gibt es nicht");
  });
});

describe("feedback", () => {
  it("has the field for a reason ready for the very next key", async () => {
    await openPage();
    await ask(fromFacts);
    const button = page.getByRole("button", { name: "Nicht hilfreich" });
    // Within the task of the press itself: a key that follows is a task of its own.
    const isReady = await button.evaluate(async (element) => {
      element.click();
      await Promise.resolve();
      return element.ownerDocument.activeElement.matches(".feedback-reason textarea");
    });
    expect(isReady).toBe(true);
  });

  it("reaches the office with its reason", async () => {
    await openPage();
    await ask(fromFacts);
    await page.getByRole("button", { name: "Nicht hilfreich" }).click();
    await page.keyboard.type("Die Zahl ist veraltet.");
    await page.getByRole("button", { name: "Rückmeldung senden" }).click();
    await page.getByText("Vielen Dank").waitFor();
    const stored = await house.rooms.registry.feedback.list();
    expect(stored).toContainEqual(
      expect.objectContaining({ rating: "negative", reason: "Die Zahl ist veraltet.", channel: "web" }),
    );
  });
});

describe("an answer", () => {
  it("is read in short sentences with its words explained, and as it was again", async () => {
    await openPage();
    await ask(fromFacts);
    const before = await textOf(".answer-text");
    await page.getByRole("button", { name: "Leichter lesen" }).press("Enter");
    await expect.poll(() => page.locator(".easy-reading > div").count()).toBeGreaterThan(3);
    await expect.poll(() => textOf(".easy-reading")).toMatch(/Stand: März 2021\. \[1\]/);
    await page.getByRole("button", { name: "Ursprüngliche Fassung" }).press("Enter");
    await expect(textOf(".answer-text")).resolves.toBe(before);
    expect(complaints).toEqual([]);
  });

  it("is copied with all of its evidence", async () => {
    await openPage("/", { permissions: ["clipboard-read", "clipboard-write"] });
    await ask(fromFacts);
    await page.getByRole("button", { name: "Mit Belegen kopieren" }).press("Enter");
    await page.getByText("Kopiert.").waitFor();
    const copied = await page.evaluate<string>("navigator.clipboard.readText()");
    expect(copied).toMatch(
      /Ihre Frage: Wie viele.*130.*Belege.*\[1\] Broschüre.*https:\/\/stadtlotse\.example/s,
    );
  });
});

describe("the history", () => {
  it("keeps nothing unless somebody wants it, and forgets when told", async () => {
    await openPage();
    await ask(fromFacts);
    await page.reload();
    await page.getByRole("heading", { name: "Was möchten Sie wissen?" }).waitFor();
    await expect(page.evaluate("localStorage.length")).resolves.toBe(0);

    await page.getByRole("link", { name: "Verlauf" }).click();
    await page.getByLabel("Gespräche auf diesem Gerät merken").check();
    await page.getByRole("link", { name: "Fragen", exact: true }).click();
    await ask(fromFacts);
    await page.reload();
    await page.getByRole("link", { name: "Verlauf" }).click();
    await page.getByRole("button", { name: "Fortsetzen" }).press("Enter");
    await expect.poll(() => textOf(".answer-text")).toContain("130");
    await ask("Und 2013?");
    await expect(page.locator(".answer").count()).resolves.toBe(2);

    await page.getByRole("link", { name: "Verlauf" }).click();
    await page.getByText("2 Fragen").waitFor();
    await page.getByRole("button", { name: /^Löschen/ }).press("Enter");
    await page.getByText("Noch ist kein Gespräch gemerkt").waitFor();
    await page.getByLabel("Gespräche auf diesem Gerät merken").uncheck();
    await expect(page.evaluate("localStorage.length")).resolves.toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe("handing over", () => {
  const unanswered = "Wie wird das Wetter morgen?";

  it("makes a ticket of a question without an answer, and says which", async () => {
    await openPage();
    await ask(unanswered);
    await page.getByLabel("Den Wortlaut meiner Frage mitgeben").check();
    await page.getByRole("button", { name: "An die zuständige Stelle geben" }).press("Enter");
    await page.locator(".hand-over-receipt").waitFor();
    await expect(focused("innerText")).resolves.toContain("als Ticket vermerkt");
    const ticket = (await house.rooms.registry.tickets.list()).at(-1);
    expect(ticket).toMatchObject({ question: unanswered, state: "new" });
    expect(ticket).not.toHaveProperty("transcript");
    await expect(textOf(".hand-over-receipt")).resolves.toContain(ticket?.id);
    expect(complaints).toEqual([]);
  });

  it("sends no word without consent, and says where one is needed", async () => {
    await openPage();
    await ask(unanswered);
    const sent: (string | null)[] = [];
    page.on("request", (request) => sent.push(request.postData()));
    await page.getByRole("button", { name: "Als Thema vorschlagen" }).click();
    await page.getByText("Bitte stimmen Sie zu, dass ihr Wortlaut mitgegeben wird").waitFor();
    expect(sent.join()).not.toContain("Wetter");

    await page.getByLabel("Den Wortlaut meiner Frage mitgeben").check();
    await page.getByRole("button", { name: "Als Thema vorschlagen" }).click();
    await expect.poll(() => textOf(".hand-over-receipt")).toContain(unanswered);
  });

  it("gives the conversation along where that is wanted", async () => {
    await openPage();
    const offTopic = "Wer hat gestern im Fußball gewonnen?";
    await ask(fromFacts);
    await ask(offTopic);
    await page.getByLabel("Das bisherige Gespräch mitgeben").check();
    await page.getByRole("button", { name: "An die zuständige Stelle geben" }).click();
    await page.locator(".hand-over-receipt").waitFor();
    const ticket = (await house.rooms.registry.tickets.list()).at(-1);
    expect(ticket?.transcript?.map(({ question }) => question)).toEqual([fromFacts, offTopic]);
  });
});

describe("form", () => {
  it.each([
    { colorScheme: "light", width: 320 },
    { colorScheme: "light", width: 1440 },
    { colorScheme: "dark", width: 320 },
    { colorScheme: "dark", width: 1440 },
  ] as const)("is accessible and fits at $width pixels, $colorScheme", async ({ colorScheme, width }) => {
    const judge = async () => {
      await expect(findAccessibilityFaults(page)).resolves.toEqual([]);
      await expect(measureOverflow(page)).resolves.toBe(0);
    };
    await openPage("/", { colorScheme, viewport: { width, height: 800 } });
    await expect(page.locator("html").getAttribute("data-kern-theme")).resolves.toBe(colorScheme);
    await judge();
    await ask("Wie wird das Wetter morgen?");
    await ask(fromFacts);
    for (const details of await page.locator("summary").all()) await details.click();
    await page.getByRole("button", { name: "Nicht hilfreich" }).last().click();
    await judge();
    await page.getByText("Angabe mit Quelle öffnen").first().click();
    await page.locator("dl").first().waitFor();
    await judge();
    await page.goBack();
    await ask(fromDocument);
    await page.getByText("Stelle im Dokument öffnen").last().click();
    await page.locator("mark").waitFor();
    await judge();
  });

  it.each([320, 375, 768])("keeps the links of the header apart at %i pixels", async (width) => {
    const { key } = await house.rooms.registry.apiKeys.create({ ags: "05515000", role: "office" });
    for (const signedIn of [{}, { key }]) {
      await openPage("/", { viewport: { width, height: 800 }, ...signedIn });
      await page.getByText("key" in signedIn ? "Abmelden" : "Anmelden").waitFor();
      await expect(findHeaderOverlaps(page)).resolves.toEqual([]);
    }
  });

  it("sends less than 150 kB for the first page", async () => {
    const context = await browser.newContext();
    const first = await context.newPage();
    const session = await context.newCDPSession(first);
    let bytes = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await session.send("Network.enable");
    await first.goto(house.url, { waitUntil: "networkidle" });
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(150_000);
    await context.close();
  });
});

async function openPage(path = "/", options: BrowserContextOptions & { key?: string } = {}): Promise<void> {
  await visit(path, options);
}

function field() {
  return page.getByRole("textbox", { name: "Ihre Frage" });
}

async function ask(question: string): Promise<void> {
  const earlier = await page.locator(".answer").count();
  await field().fill(question);
  await field().press("Enter");
  await page.locator(".answer").nth(earlier).waitFor();
}

/** As it is read on the screen: what is hidden does not count. */
function textOf(selector: string): Promise<string> {
  return page.locator(selector).first().innerText();
}

function focused(property: "innerText" | "className" | "tagName"): Promise<string> {
  return page.locator(":focus").evaluate((element, name) => String(Reflect.get(element, name)), property);
}

async function tabTo(label: string): Promise<void> {
  const wanted = page.getByLabel(label, { exact: true });
  for (let presses = 0; presses < 20; presses += 1) {
    if (await wanted.evaluate((element) => element.matches(":focus"))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`"${label}" cannot be reached with the tab key.`);
}

async function isInView(selector: string): Promise<boolean> {
  const box = await page.locator(selector).boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.y >= 0 && box.y + box.height <= height;
}
