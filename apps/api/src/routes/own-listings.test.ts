import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Call, callAs } from "../testing/call-as.js";
import { openTestApi, type TestApi } from "../testing/open-test-api.js";

const path = "/v1/own-expertise-listings";
const offer = {
  kind: "offer",
  title: "Erfahrung mit Leerstandskatastern",
  description: "Wir zeigen unser Kataster.",
  topicIds: ["handel-und-gastronomie"],
  contact: "stadtplanung@example.org",
};

let house: TestApi;
let office: Call;
let unna: Call;
let hamm: Call;
let formerMember: Call;
beforeAll(async () => {
  house = await openTestApi();
  office = callAs(house, await house.createKey({ ags: "05515000", role: "office" }));
  unna = callAs(house, await house.createKey({ ags: "05978036", memberSince: "2024-01-01" }));
  hamm = callAs(house, await house.createKey({ ags: "05915000", memberSince: "2024-01-01" }));
  formerMember = callAs(house, await house.createKey({ ags: "05913000" }));
});
afterAll(() => house.close());

const enter = async (call = unna) => (await call("POST", path, offer)).body;

describe("a municipality's own entry in the Fachbörse", () => {
  it("is changed in what is named, and keeps the rest", async () => {
    const { id, version } = await enter();
    const change = { version, title: "Kataster für Leerstand", contact: null };
    const { status, body } = await unna("PATCH", `${path}/${id}`, change);
    expect(status).toBe(200);
    expect(body).toMatchObject({ title: change.title, description: offer.description, version: 2 });
    expect(body).not.toHaveProperty("contact");
    const { entries } = (await office("GET", `/v1/expertise-listings/${id}/history`)).body;
    expect(entries.map(({ action }: { action: string }) => action)).toEqual(["created", "changed"]);
  });

  it("is not changed over another change that came first", async () => {
    const { id, version } = await enter();
    await office("PATCH", `/v1/expertise-listings/${id}`, { version, title: "Von der Geschäftsstelle" });
    for (const late of [
      await unna("PATCH", `${path}/${id}`, { version, title: "Zu spät" }),
      await unna("DELETE", `${path}/${id}?version=${version}`),
    ]) {
      expect(late).toMatchObject({ status: 409, body: { current: { title: "Von der Geschäftsstelle" } } });
    }
  });

  it("is withdrawn: gone for members, kept for the office", async () => {
    const { id, version } = await enter();
    expect((await unna("DELETE", `${path}/${id}?version=${version}`)).status).toBe(204);
    expect((await hamm("GET", `/v1/expertise-listings/${id}`)).status).toBe(404);
    expect((await unna("DELETE", `${path}/${id}?version=2`)).status).toBe(404);
    expect((await office("GET", `/v1/expertise-listings/${id}`)).body).toMatchObject({ withdrawn: true });
  });

  it("belongs to nobody else", async () => {
    const { id, version } = await enter();
    expect((await hamm("PATCH", `${path}/${id}`, { version, title: "Unseres" })).status).toBe(404);
    expect((await hamm("DELETE", `${path}/${id}?version=${version}`)).status).toBe(404);
    expect((await unna("GET", `/v1/expertise-listings/${id}`)).body).toMatchObject({ title: offer.title });
  });

  it("stands in the municipality's own list, though its day is over", async () => {
    const { id, version } = await enter(hamm);
    await hamm("PATCH", `${path}/${id}`, { version, validUntil: "2020-01-01" });
    expect((await hamm("GET", `/v1/expertise-listings/${id}`)).status).toBe(404);
    expect((await hamm("GET", path)).body.items).toMatchObject([{ id, validUntil: "2020-01-01" }]);
    expect((await hamm("GET", `${path}?kind=search`)).body.items).toEqual([]);
  });

  it("is not changed by a municipality that is no member any more, but can be withdrawn by it", async () => {
    const listing = { ...offer, ags: "05913000", visibility: "members" as const, kind: "offer" as const };
    const { id } = await house.registry.listings.create(listing, "operator");
    expect(await formerMember("PATCH", `${path}/${id}`, { version: 1, title: "Neu" })).toMatchObject({
      status: 403,
      body: { detail: "Die Fachbörse ist Mitgliedern vorbehalten." },
    });
    expect((await formerMember("DELETE", `${path}/${id}?version=1`)).status).toBe(204);
  });

  it("loses whom it names as contact with the person who made it, in its history too", async () => {
    const { id } = await enter(hamm);
    expect((await hamm("GET", "/v1/personal-data")).body.listings).toContainEqual(
      expect.objectContaining({ id }),
    );
    expect((await hamm("DELETE", "/v1/personal-data")).body.erased.listing).toBeGreaterThan(0);
    const seen = (await office("GET", `/v1/expertise-listings/${id}`)).body;
    expect(seen).toMatchObject({ title: offer.title, version: 2 });
    const history = (await office("GET", `/v1/expertise-listings/${id}/history`)).body;
    expect(JSON.stringify([seen, history])).not.toContain(offer.contact);
  });

  it("is refused in plain words where the change makes no sense", async () => {
    const { id } = await enter();
    for (const change of [
      { title: "Ohne Fassung" },
      { version: 1, topicIds: [] },
      { version: 1, ags: "x" },
    ]) {
      expect((await unna("PATCH", `${path}/${id}`, change)).status, JSON.stringify(change)).toBe(400);
    }
    expect((await unna("DELETE", `${path}/${id}`)).status).toBe(400);
  });
});
