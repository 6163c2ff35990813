import type { Answer } from "@stadtlotse/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type House, openHouse } from "./open-house.js";

let house: House;
let keys: Record<"office" | "member", string>;
beforeAll(async () => {
  house = await openHouse();
  const { apiKeys, memberships } = house.registry;
  await memberships.importCsv(
    "network,ags,status,valid_from,valid_to,source\nnetzwerk-stadtentwicklung-nrw,05978036,member,2024,,Liste\n",
  );
  keys = {
    office: (await apiKeys.create({ ags: "05515000", role: "office" })).key,
    member: (await apiKeys.create({ ags: "05978036", role: "staff" })).key,
  };
});
afterAll(() => house.close());

async function call<Body>(method: string, path: string, body: object, key?: string): Promise<Body> {
  const response = await house.api.request(path, {
    method,
    headers: { "content-type": "application/json", ...(key ? { authorization: `Bearer ${key}` } : {}) },
    body: JSON.stringify(body),
  });
  expect(response.status).toBeLessThan(300);
  return (await response.json()) as Body;
}

const edit = (method: "POST" | "PATCH", path: string, body: object) =>
  call<{ id: string; version: number }>(method, path, body, keys.office);
const ask = (question: string, key?: string) => call<Answer>("POST", "/v1/ask", { question }, key);

const office = { title: "Angabe der Geschäftsstelle", asOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) };

describe("what the office enters", () => {
  it("answers the next question: an example of good practice, once it is published", async () => {
    const question = "Gibt es ein Beispiel für Pop-up-Läden?";
    const { id } = await edit("POST", "/v1/best-practices", {
      title: "Pop-up-Läden",
      place: "Bönen",
      ags: "05978008",
      originScope: "member",
      keywords: ["Pop-up-Läden"],
      measure: "Leere Läden werden für drei Monate vergeben.",
    });
    expect((await ask(question)).text).not.toContain("Bönen");
    await edit("PATCH", `/v1/best-practices/${id}`, { version: 1, state: "reviewed" });
    await edit("PATCH", `/v1/best-practices/${id}`, { version: 2, state: "published" });
    const answer = await ask(question);
    expect(answer.text).toContain("Bönen: Leere Läden werden für drei Monate vergeben.");
    expect(answer.citations[0]).toMatchObject({ ...office, url: expect.stringContaining(`beispiel.${id}`) });

    await edit("PATCH", `/v1/best-practices/${id}`, { version: 3, visibility: "members" });
    expect(JSON.stringify(await ask(question))).not.toContain("Bönen");
    expect((await ask(question, keys.member)).text).toContain("Bönen");
  });

  it("answers the next question: a programme, by its name and by a need", async () => {
    const { id } = await edit("POST", "/v1/programmes", {
      name: "Blaue Plätze NRW",
      aliases: ["Blaue Plätze"],
      level: "state",
      purpose: "Das Land fördert Brunnen auf Plätzen.",
      measures: ["public-space"],
      needs: ["Brunnen bauen"],
      conditions: { applicants: ["municipality"] },
      validity: { from: "2026", to: "2029" },
      openEnded: false,
      phases: [
        {
          id: "1",
          name: "Erster Aufruf",
          kind: "call",
          deadline: "2027-03-31",
          certainty: "documented",
          sourceId: "geschaeftsstelle",
        },
      ],
    });
    const named = await ask("Bis wann kann man Blaue Plätze beantragen?");
    expect(named).toMatchObject({ outcome: "answered", text: expect.stringContaining("31. März 2027") });
    expect(named.citations[0]).toMatchObject(office);
    expect((await ask("Gibt es Geld für Brunnen auf dem Marktplatz?")).text).toContain("Blaue Plätze NRW");
    await edit("PATCH", `/v1/programmes/${id}`, { version: 1, withdrawn: true });
    expect((await ask("Gibt es Geld für Brunnen auf dem Marktplatz?")).text).not.toContain("Blaue Plätze");
  });

  it("answers the next question: an event of a series, where no coming one was known", async () => {
    const question = "Wann ist die nächste Tagung Innenstadt?";
    expect(await ask(question)).toMatchObject({ outcome: "declined" });
    await edit("POST", "/v1/events", {
      seriesId: "tagung-innenstadt",
      title: "Tagung Innenstadt 2027",
      kind: "conference",
      date: "2027-05-12",
      place: "Unna",
    });
    expect(await ask(question)).toMatchObject({
      outcome: "answered",
      text: expect.stringMatching(/^„Tagung Innenstadt 2027“: 12\. Mai 2027, Unna/),
    });
  });

  it.each([
    {
      what: "who holds a role in a network",
      path: "/v1/roles",
      record: { role: "chair", person: "Erika Muster", validity: { from: "2026-11" } },
      question: "Wer hat den Vorsitz im Netzwerk Stadtentwicklung NRW?",
      says: "Erika Muster",
    },
    {
      what: "how its office is reached",
      path: "/v1/offices",
      record: { name: "Geschäftsstelle", phones: ["02303 103-0"] },
      question: "Welche Telefonnummer hat das Netzwerk Stadtentwicklung NRW?",
      says: "02303 103-0",
    },
  ])("answers the next question: $what", async ({ path, record, question, says }) => {
    await edit("POST", path, { networkId: "netzwerk-stadtentwicklung-nrw", ...record });
    const answer = await ask(question);
    expect(answer.text).toContain(says);
    expect(answer.citations[0]).toMatchObject(office);
  });
});

describe("what the office says of what the release brings along", () => {
  it("answers the next question: a term that was not in the glossary", async () => {
    const question = "Was ist ein Gassenfonds?";
    expect((await ask(question)).text).not.toContain("Hinterhöfe");
    await edit("POST", "/v1/glossary", {
      term: "Gassenfonds",
      definition: "Ein Topf der Stadt für kleine Verbesserungen der Gassen und Hinterhöfe.",
    });
    const answer = await ask(question);
    expect(answer.text).toContain("Gassen und Hinterhöfe");
    expect(answer.citations[0]).toMatchObject(office);
  });

  it("answers the next question: a network under the name that it has now", async () => {
    const path = "/v1/networks/forum-baulandmanagement-nrw";
    await edit("PATCH", path, {
      version: 1,
      aliases: ["Bodenrunde NRW"],
      purposes: ["Bauland bereitstellen"],
    });
    const answer = await ask("Was ist die Aufgabe der Bodenrunde NRW?");
    expect(answer.text).toContain("Bauland bereitstellen");
    expect(answer.citations).toContainEqual(expect.objectContaining(office));
  });

  it("answers the next question: what people call a topic", async () => {
    const question = "Gibt es ein Beispiel gegen Backofengassen?";
    const links = async () => (await ask(question)).citations.map(({ url }) => decodeURIComponent(url));
    expect(await links()).not.toContainEqual(expect.stringContaining("/quellen/beispiel."));
    const path = "/v1/topics/klimagerechte-stadt";
    const topic = (await (await house.api.request(path)).json()) as {
      version: number;
      everydayWords: string[];
    };
    await edit("PATCH", path, {
      version: topic.version,
      everydayWords: [...topic.everydayWords, "Backofengassen"],
    });
    expect(await links()).toContainEqual(expect.stringContaining("/quellen/beispiel."));
  });

  it("answers the next question: what follows on a programme", async () => {
    await edit("POST", "/v1/successions", {
      predecessorId: "lebendige-zentren",
      successorId: "sozialer-zusammenhalt",
      from: "2031",
      extent: "whole",
    });
    const { text } = await ask("Welches Programm folgt auf Lebendige Zentren?");
    expect(text).toContain("folgt ab 2031 das Programm „Sozialer Zusammenhalt");
  });
});

describe("a name that the office gives", () => {
  it.each([
    {
      path: "/v1/publications",
      record: { kind: "arbeitshilfe", title: "Innenstadt", publisher: "Netzwerk" },
    },
    { path: "/v1/news", record: { date: "2026-11-20", title: "Magazin erscheint", teaser: "Es ist da." } },
  ])("takes no everyday word from the questions on other things: $record.title", async ({ path, record }) => {
    const question = "Wie oft erscheint das Magazin Innenstadt?";
    const before = await ask(question);
    await edit("POST", path, record);
    const after = await ask(question);
    expect(after.citations[0]?.url).toBe(before.citations[0]?.url);
    expect(after.text).toContain("zweimal jährlich");
  });
});

describe("what the office corrects", () => {
  it("is told with its date, and what was known before stays beside it", async () => {
    const question = "Wie lange läuft der Investitionspakt Soziale Integration im Quartier?";
    const before = await ask(question);
    await edit("PATCH", "/v1/programmes/investitionspakt-siq", {
      version: 1,
      validity: { from: "2017", to: "2027" },
      validityCertainty: {},
    });
    const { text, citations } = await ask(question);
    expect(text).toContain("von 2017 bis 2027");
    expect(citations).toContainEqual(expect.objectContaining(office));
    expect(citations.map(({ url }) => url)).toContain(before.citations[0]?.url);
  });
});

describe("a conflict of facts", () => {
  const question = "Wie viele Mitglieder hat das Netzwerk Innenstadt NRW?";
  const path = "/v1/conflicts/netzwerk-innenstadt-nrw.member-count.temporal/decision";
  const reason = "Die Karte der Mitgliedsstädte ist vollständig.";

  it("is answered as the office decides, with its word as a citation, or with all sides where it stays open", async () => {
    await edit("POST", path, {
      outcome: "decided",
      factId: "netzwerk-innenstadt-nrw.member-count.2021-03",
      reason,
    });
    const decided = await ask(question);
    expect(decided.text).toMatch(
      /^Das Netzwerk Innenstadt NRW hat 130 .*die Geschäftsstelle hat entschieden/,
    );
    expect(decided.text).toContain(reason);
    expect(decided.text).not.toMatch(/\b(75|87)\b/);
    const word = decided.citations.find(({ title }) => title === office.title);
    expect(word).toMatchObject(office);
    const link = decodeURIComponent(new URL(word?.url ?? "").pathname).replace("/quellen/", "/v1/facts/");
    const cited = await house.api.request(link);
    expect(await cited.json()).toMatchObject({ statement: word?.quote });
    expect((await ask("Wie viele Mitglieder hatte das Netzwerk Innenstadt NRW 2013?")).text).toContain("75");

    await edit("PATCH", path, { version: 1, outcome: "left-open", reason: "Beide Zählungen sind belegt." });
    const open = await ask(question);
    expect(open.text).toMatch(/130.*87.*bewusst offen.*Beide Zählungen sind belegt\./s);
    expect(open.conflicts).not.toEqual([]);

    await edit("PATCH", path, { version: 2, withdrawn: true });
    expect((await ask(question)).text).not.toContain("Geschäftsstelle");
  });
});
