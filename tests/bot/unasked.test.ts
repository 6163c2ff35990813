import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { anna, bert, openTwoTowns, type TwoTowns } from "./testing/two-towns.js";

let towns: TwoTowns;
beforeEach(async () => {
  towns = await openTwoTowns();
});
afterEach(() => towns?.close());

describe("a subscription", () => {
  const wish = (changes: object) => ({
    verb: "save-subscriptions",
    deadlines: "false",
    events: "false",
    topicIds: "",
    ...changes,
  });
  const addEvent = (change: object) =>
    towns.house.registry.events.create(
      {
        title: "Austausch Leerstand",
        kind: "exchange",
        date: "2026-12-03",
        networkIds: [],
        organisers: [],
        buildingBlocks: [],
        audience: [],
        programmeIds: [],
        topicIds: ["handel-und-gastronomie"],
        visibility: "public",
        certainty: "documented",
        sourceId: "innenstadt-brochure",
        ...change,
      },
      "operator",
    );

  it("is quiet where nothing is known", async () => {
    await towns.click(wish({ deadlines: "true", events: "true", topicIds: "handel-und-gastronomie" }), anna);
    await towns.click(wish({ events: "true" }), bert);
    await addEvent({ visibility: "members", title: "Nur für Mitglieder" });
    await addEvent({ title: "Offener Austausch" });
    await towns.seen("Offener Austausch", "bert");
    expect(towns.saidIn("anna") + towns.saidIn("bert")).not.toContain("Nur für Mitglieder");
    expect((await towns.house.registry.notifications.list()).map(({ occasion }) => occasion)).not.toContain(
      "deadline",
    );
  });

  it("tells of an event and of news on a topic, each once", async () => {
    await towns.click(wish({ topicIds: "handel-und-gastronomie" }), anna);
    await addEvent({});
    await towns.seen("Austausch Leerstand", "anna");
    await towns.click(wish({ topicIds: "handel-und-gastronomie" }), anna);
    await addEvent({ title: "Zweiter Austausch" });
    await towns.seen("Zweiter Austausch", "anna");
    expect((await towns.house.registry.notifications.list()).length).toBe(2);
  });

  it("tells of a deadline that comes near", async () => {
    await towns.click(wish({ deadlines: "true" }), anna);
    const programme = (await towns.house.registry.programmes.list()).find(({ phases }) => phases.length > 0);
    const [phase] = programme?.phases ?? [];
    if (programme === undefined || phase === undefined) throw new Error("no programme has phases");
    const phases = [{ ...phase, deadline: "2026-12-10", certainty: "documented" as const }];
    await towns.house.registry.programmes.change(
      programme.id,
      { version: programme.version, phases },
      "operator",
    );
    await towns.seen("endet: 10. Dezember 2026", "anna");
  });

  it("ends with one click", async () => {
    await towns.click(wish({ events: "true" }), anna);
    await towns.click(wish({ events: "true" }), bert);
    await towns.click({ verb: "command", command: "unsubscribe" }, anna);
    await addEvent({ title: "Danach" });
    await towns.seen("Danach", "bert");
    expect(towns.saidIn("anna")).not.toContain("Danach");
  });
});

describe("signing up for an event", () => {
  const wish = (eventId: string) => ({
    verb: "sign-up",
    eventId,
    name: "Anna Beispiel",
    contact: "anna@unna.example",
  });

  it("is done on its card, once, and can be taken back", async () => {
    const { id } = await towns.house.registry.events.create(
      {
        title: "Werkstatt",
        kind: "workshop",
        date: "2026-12-03",
        signUp: { closesOn: "2026-12-01", capacity: 1 },
        networkIds: [],
        organisers: [],
        buildingBlocks: [],
        audience: [],
        programmeIds: [],
        topicIds: [],
        visibility: "public",
        certainty: "documented",
        sourceId: "innenstadt-brochure",
      },
      "operator",
    );
    expect(JSON.stringify(await towns.click({ verb: "show", kind: "event", id }, anna))).toContain(
      "Anmeldung absenden",
    );
    expect((await towns.click(wish(id), anna))[0]?.text).toContain("Sie sind angemeldet");
    expect((await towns.click(wish(id), bert))[0]?.text).toContain("ausgebucht");
    await towns.click({ verb: "cancel-sign-up", eventId: id }, anna);
    expect((await towns.click(wish(id), bert))[0]?.text).toContain("Sie sind angemeldet");
  });
});
