import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Call, callAs } from "../testing/call-as.js";
import { openTestApi, type TestApi } from "../testing/open-test-api.js";

let house: TestApi;
let office: Call;
let member: Call;
let stranger: Call;
let nobody: Call;
beforeAll(async () => {
  house = await openTestApi();
  office = callAs(house, await house.createKey({ ags: "05515000", role: "office" }));
  member = callAs(house, await house.createKey({ ags: "05978036", memberSince: "2024-01-01" }));
  stranger = callAs(house, await house.createKey({ ags: "05913000" }));
  nobody = callAs(house);
});
afterAll(() => house.close());

const idsOf = (page: { body: { items: { id: string }[] } }) => page.body.items.map(({ id }) => id);

const event = {
  title: "Seminar Leerstand",
  kind: "exchange",
  date: "2026-12-10",
  topicIds: ["handel-und-gastronomie"],
};
const practice = {
  title: "Pop-up-Läden",
  place: "Unna",
  ags: "05978036",
  originScope: "member",
  measure: "Leere Läden wurden für kurze Zeit vergeben.",
};
const portrait = { ags: "05978036", title: "Unna im Fokus", text: "Eine Stadt am Hellweg." };
const offer = {
  kind: "offer",
  title: "Erfahrung mit Leerstandskatastern",
  description: "Wir zeigen unser Kataster.",
  topicIds: ["handel-und-gastronomie"],
};
const group = { title: "AG Leerstand", networkId: "netzwerk-stadtentwicklung-nrw", state: "running" };

describe("a record that the office keeps", () => {
  it("is entered, found, changed with its version, and read as it was", async () => {
    const made = await office("POST", "/v1/events", event);
    expect(made).toMatchObject({
      status: 201,
      body: { version: 1, editedByOffice: true, sourceId: "geschaeftsstelle", certainty: "documented" },
    });
    const path = `/v1/events/${made.body.id}`;
    expect(idsOf(await nobody("GET", "/v1/events?topic=handel-und-gastronomie&kind=exchange"))).toContain(
      made.body.id,
    );
    expect(await office("PATCH", path, { version: 1, place: "Hamm" })).toMatchObject({
      body: { place: "Hamm", topicIds: ["handel-und-gastronomie"], version: 2 },
    });
    expect(await office("PATCH", path, { version: 1, place: "Soest" })).toMatchObject({
      status: 409,
      body: { current: { place: "Hamm", version: 2 } },
    });
    expect(await office("PATCH", path, { version: 2, place: null })).toMatchObject({ status: 200 });
    expect((await nobody("GET", path)).body).not.toHaveProperty("place");
    expect((await nobody("GET", `${path}?asOf=2020-01-01`)).status).toBe(404);
    expect((await nobody("GET", "/v1/events?asOf=2020-01-01")).body.total).toBeGreaterThan(0);
    expect((await office("GET", `${path}/history`)).body.entries).toHaveLength(3);
  });

  it("is withdrawn from everybody's sight but the office's", async () => {
    const { body } = await office("POST", "/v1/news", { date: "2026-11-20", title: "Neu", teaser: "Kurz." });
    const path = `/v1/news/${body.id}`;
    await office("PATCH", path, { version: 1, withdrawn: true });
    expect((await nobody("GET", path)).status).toBe(404);
    expect(idsOf(await nobody("GET", "/v1/news"))).not.toContain(body.id);
    expect((await office("GET", path)).status).toBe(200);
  });

  it.each([
    { name: "an unknown field", input: { ...event, id: "mine" } },
    { name: "no title", input: { ...event, title: undefined } },
    { name: "a kind that there is not", input: { ...event, kind: "party" } },
    { name: "a date that there is not", input: { ...event, date: "2026-02-30" } },
    { name: "control characters deep inside", input: { ...event, organisers: ["a\u0007"] } },
  ])("is refused with $name", async ({ input }) => {
    expect(await office("POST", "/v1/events", input)).toMatchObject({
      status: 400,
      body: { detail: expect.any(String) },
    });
  });

  it("of the release is corrected, and found by the finder as the office says", async () => {
    const path = "/v1/programmes/lebendige-zentren";
    const { body } = await nobody("GET", path);
    await office("PATCH", path, { version: body.version, name: "Lebendige Zentren (neu)" });
    const { body: matches } = await nobody("GET", "/v1/programme-matches");
    const names = matches.items.map((each: { programme: { name: string } }) => each.programme.name);
    expect(names).toContain("Lebendige Zentren (neu)");
    expect((await nobody("GET", `${path}/history`)).body.programmeId).toBe("lebendige-zentren");
    expect((await office("GET", `${path}/changes`)).body.entries).toHaveLength(1);
  });
});

describe("good practice", () => {
  it("is shown once it is reviewed and published", async () => {
    const { body } = await office("POST", "/v1/best-practices", practice);
    expect(body.state).toBe("draft");
    const path = `/v1/best-practices/${body.id}`;
    const matched = async () =>
      JSON.stringify((await nobody("GET", "/v1/best-practice-matches")).body).includes(body.id);
    expect(await office("PATCH", path, { version: 1, state: "published" })).toMatchObject({
      status: 409,
      body: { detail: "Veröffentlicht wird nur, was geprüft wurde." },
    });
    await office("PATCH", path, { version: 1, state: "reviewed" });
    expect((await member("GET", path)).status).toBe(404);
    expect(await matched()).toBe(false);
    await office("PATCH", path, { version: 2, state: "published" });
    expect((await nobody("GET", path)).status).toBe(200);
    expect(await matched()).toBe(true);
  });
});

describe("what is for members", () => {
  it("leaves no trace for others: portraits, the Fachbörse, meetings of working groups", async () => {
    const { body: shown } = await office("POST", "/v1/focus-profiles", {
      ...portrait,
      publishedOn: "2026-11-01",
    });
    await office("POST", "/v1/focus-profiles", portrait);
    const { body: listing } = await member("POST", "/v1/own-expertise-listings", offer);
    const { body: working } = await office("POST", "/v1/working-groups", group);
    await office("POST", "/v1/working-sessions", { workingGroupId: working.id, on: "2026-10-01" });
    const paths = ["/v1/focus-profiles", "/v1/expertise-listings", "/v1/working-sessions"];
    for (const path of paths) {
      expect((await member("GET", path)).body.total, path).toBe(1);
      for (const call of [stranger, nobody]) {
        expect((await call("GET", path)).body, path).toMatchObject({ total: 0, items: [] });
      }
    }
    expect((await office("GET", "/v1/focus-profiles")).body.total).toBe(2);
    for (const path of [`/v1/focus-profiles/${shown.id}`, `/v1/expertise-listings/${listing.id}`]) {
      expect((await member("GET", path)).status).toBe(200);
      expect((await stranger("GET", path)).status).toBe(404);
    }
    expect((await stranger("GET", `/v1/expertise-listings/${listing.id}/matches`)).status).toBe(404);
  });

  it("is entered by members in their own name, and finds its counterpart", async () => {
    expect(await stranger("POST", "/v1/own-expertise-listings", offer)).toMatchObject({
      status: 403,
      body: { detail: "Die Fachbörse ist Mitgliedern vorbehalten." },
    });
    const { body: mine } = await member("POST", "/v1/own-expertise-listings", offer);
    expect(mine).toMatchObject({ ags: "05978036", visibility: "members" });
    const search = { ...offer, kind: "search", ags: "05913000", visibility: "members" };
    const { body: sought } = await office("POST", "/v1/expertise-listings", search);
    const { body } = await member("GET", `/v1/expertise-listings/${sought.id}/matches`);
    expect(body.items.map(({ listing }: { listing: { id: string } }) => listing.id)).toContain(mine.id);
  });
});

describe("signing up over HTTP", () => {
  const person = { name: "Anna Beispiel", contact: "anna@example.org" };

  it("is everybody's own; the office sees all", async () => {
    const { body } = await office("POST", "/v1/events", { ...event, signUp: { closesOn: "2026-12-01" } });
    const path = `/v1/events/${body.id}/sign-up`;
    expect(await stranger("GET", path)).toMatchObject({ status: 404 });
    expect(await stranger("POST", path, person)).toMatchObject({ status: 201, body: { ags: "05913000" } });
    expect(await stranger("POST", path, person)).toMatchObject({
      status: 409,
      body: { detail: "Sie sind schon angemeldet." },
    });
    expect((await office("GET", `${path}s?state=signed-up`)).body.items).toMatchObject([person]);
    expect((await stranger("DELETE", path)).status).toBe(204);
    expect((await office("GET", `${path}s?state=signed-up`)).body.total).toBe(0);
  });

  it("to what is for members is not there for others", async () => {
    const hidden = { ...event, visibility: "members", signUp: { closesOn: "2026-12-01" } };
    const { body } = await office("POST", "/v1/events", hidden);
    const path = `/v1/events/${body.id}/sign-up`;
    expect((await stranger("POST", path, person)).status).toBe(404);
    expect((await member("POST", path, person)).status).toBe(201);
  });
});

describe("a topic that a member proposes", () => {
  const topic = {
    title: "Nachts auf dem Markt",
    reason: "Beschwerden",
    topicIds: ["handel-und-gastronomie"],
  };
  const path = "/v1/topic-proposals/own";

  it("is handed in for its municipality, and decided by the office", async () => {
    const { status, body } = await member("POST", path, topic);
    expect(status).toBe(201);
    expect(body).toMatchObject({ ...topic, ags: "05978036", origin: "member", state: "proposed" });
    expect(body.proposedOn).toBe("2026-11-22");
    expect(idsOf(await office("GET", "/v1/topic-proposals?state=proposed"))).toContain(body.id);
    const change = { version: 1, state: "accepted" };
    expect((await office("PATCH", `/v1/topic-proposals/${body.id}`, change)).status).toBe(200);
  });

  it("is refused from others, and about what nobody knows", async () => {
    expect((await nobody("POST", path, topic)).status).toBe(401);
    expect(await stranger("POST", path, topic)).toMatchObject({
      status: 403,
      body: { detail: "Themen vorschlagen können Mitglieder." },
    });
    expect(await member("POST", path, { ...topic, topicIds: ["x"] })).toMatchObject({
      status: 400,
      body: { detail: "Das Thema „x“ ist nicht bekannt." },
    });
  });
});

describe("districts on a map", () => {
  const profile = { name: "Nordstadt", ags: "05978036", state: "running", sections: {}, materials: [] };

  it("stand where their source puts them, else at their municipality, which they say", async () => {
    const point = { lat: 51.5, lon: 7.7 };
    const { body: placed } = await office("POST", "/v1/district-profiles", { ...profile, point });
    const { body: unplaced } = await office("POST", "/v1/district-profiles", profile);
    const { body } = await nobody("GET", "/v1/district-profiles?format=geojson");
    const town = (await nobody("GET", "/v1/municipalities/05978036")).body.point;
    expect(body.features).toMatchObject([
      { id: placed.id, geometry: { coordinates: [7.7, 51.5] }, properties: { pointOf: "district" } },
      {
        id: unplaced.id,
        geometry: { coordinates: [town.lon, town.lat] },
        properties: { pointOf: "municipality" },
      },
    ]);
  });
});

describe("what a newer release says otherwise", () => {
  it("is shown to the office until it changes the record", async () => {
    const path = "/v1/programmes/ziz";
    await office("PATCH", path, { version: 1, note: "Von uns." });
    await house.database.client.execute(
      "UPDATE records SET offered = json_set(content, '$.note', 'Neu.') WHERE kind = 'programme' AND id = 'ziz'",
    );
    expect((await office("GET", "/v1/release-offers?kind=programme")).body.items).toMatchObject([
      { id: "ziz", record: { note: "Von uns." }, reference: { note: "Neu." } },
    ]);
    await office("PATCH", path, { version: 2, note: "Neu." });
    expect((await office("GET", "/v1/release-offers")).body.items).toEqual([]);
    expect((await nobody("GET", "/v1/release-offers")).status).toBe(401);
  });
});

describe("the way of a topic", () => {
  it("can be followed from the proposal to the Arbeitshilfe and back", async () => {
    const proposal = await house.registry.topicProposals.create({
      id: "p",
      title: "Elterntaxis",
      topicIds: [],
      proposedOn: "2026-11-01",
      origin: "member",
    });
    const { body: working } = await office("POST", "/v1/working-groups", { ...group, proposalIds: ["p"] });
    const { body: help } = await office("POST", "/v1/publications", {
      kind: "arbeitshilfe",
      title: "Arbeitshilfe Elterntaxis",
      publisher: "Netzwerk",
      workingGroupId: working.id,
    });
    const forth = await office("GET", "/v1/topic-proposals/p/trace");
    const back = await office("GET", `/v1/publications/${help.id}/trace`);
    for (const { body } of [forth, back]) {
      expect(body).toMatchObject({
        proposals: [{ id: proposal.id }],
        workingGroups: [{ id: working.id }],
        publications: [{ id: help.id }],
      });
    }
    expect((await office("GET", "/v1/topic-proposals/none/trace")).status).toBe(404);
  });
});

describe("how a network is run", () => {
  it("is read for a day, with what the office has entered", async () => {
    const path = "/v1/networks/netzwerk-stadtentwicklung-nrw/governance";
    const rolesOn = async (day: string) =>
      JSON.stringify((await nobody("GET", `${path}?on=${day}`)).body.roles);
    const chair = {
      networkId: "netzwerk-stadtentwicklung-nrw",
      role: "deputy-chair",
      person: "Erika Beispiel",
      validity: { from: "2026-06-01" },
    };
    const { body } = await office("POST", "/v1/roles", chair);
    expect(await rolesOn("2026-05-31")).not.toContain(chair.person);
    expect(await rolesOn("2026-06-01")).toContain(chair.person);
    await office("PATCH", `/v1/roles/${body.id}`, {
      version: 1,
      validity: { from: "2026-06-01", to: "2026-09-30" },
    });
    expect(await rolesOn("2026-10-01")).not.toContain(chair.person);
    expect(idsOf(await nobody("GET", "/v1/roles?role=deputy-chair&on=2026-07-01"))).toContain(body.id);
    for (const list of ["bodies", "offices", "fee-rules"]) {
      expect((await nobody("GET", `/v1/${list}`)).body.total, list).toBeGreaterThan(0);
    }
    expect((await nobody("GET", "/v1/networks/kegelclub/governance")).status).toBe(400);
  });
});
