import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Call, callAs } from "../testing/call-as.js";
import { openTestApi, type TestApi } from "../testing/open-test-api.js";

const tenant = { id: "6f1f2d4c-3a9b-4a1e-9c55-0c8b7f9a2e10", ags: "05978036", name: "Stadt Unna" };

let house: TestApi;
let office: Call;
let unna: Call;
let dortmund: Call;
beforeAll(async () => {
  house = await openTestApi();
  office = callAs(house, await house.createKey({ ags: "05515000", role: "office" }));
  unna = callAs(house, await house.createKey({ ags: "05978036" }));
  dortmund = callAs(house, await house.createKey({ ags: "05913000" }));
});
afterAll(() => house.close());

describe("tenants over HTTP", () => {
  it("are entered, changed and revoked, and each step is kept", async () => {
    expect(await office("POST", "/v1/tenants", tenant)).toMatchObject({ status: 201, body: { version: 1 } });
    const path = `/v1/tenants/${tenant.id}`;
    expect(await office("PATCH", path, { version: 1, revoked: true })).toMatchObject({
      body: { revokedAt: expect.any(String) },
    });
    expect(await office("PATCH", path, { version: 1, name: "x" })).toMatchObject({ status: 409 });
    const { body } = await office("GET", `${path}/history`);
    expect(body.entries.map(({ action }: { action: string }) => action)).toEqual(["created", "changed"]);
    expect((await office("GET", "/v1/tenants?municipality=05978036")).body.total).toBe(1);
  });

  it.each([
    { name: "no tenant id", input: { ...tenant, id: "unna.de" } },
    { name: "no municipality", input: { ...tenant, ags: "5978036" } },
    { name: "an unknown field", input: { ...tenant, admin: true } },
  ])("are refused with $name", async ({ input }) => {
    expect(await office("POST", "/v1/tenants", input)).toMatchObject({ status: 400 });
  });
});

describe("subscriptions over HTTP", () => {
  it("are everybody's own, to stop, resume and delete", async () => {
    const { body: made } = await unna("POST", "/v1/subscriptions", {
      subject: { kind: "topic", topicId: "handel-und-gastronomie" },
    });
    const path = `/v1/subscriptions/${made.id}`;
    expect((await unna("GET", "/v1/subscriptions")).body.items).toEqual([made]);
    expect((await dortmund("GET", "/v1/subscriptions")).body.items).toEqual([]);
    expect(await dortmund("PATCH", path, { version: 1, state: "stopped" })).toMatchObject({ status: 404 });
    expect(await dortmund("DELETE", path)).toMatchObject({ status: 404 });
    expect((await unna("PATCH", path, { version: 1, state: "stopped" })).body.state).toBe("stopped");
    expect(await unna("DELETE", path)).toEqual({ status: 204, body: "" });
    expect((await unna("GET", "/v1/subscriptions")).body.total).toBe(0);
  });
});

describe("notifications over HTTP", () => {
  it("show what became of each, and are tried again when the office says so", async () => {
    const { notifications } = house.registry;
    const recipient = { kind: "unit", name: "AG Innenstadt" } as const;
    await notifications.queue({ id: "n", occasion: "ticket-created", recordId: "t", recipient });
    await notifications.take(1);
    await notifications.report("n", { sent: false, error: "UNREACHABLE" });
    const { body } = await office("GET", "/v1/notifications?state=failed&record=t");
    expect(body.items).toMatchObject([{ id: "n", attempts: 1, error: "UNREACHABLE", recipient }]);
    const [{ version }] = body.items;
    expect(await office("POST", "/v1/notifications/n/retry", { version })).toMatchObject({
      body: { state: "queued" },
    });
    expect(await office("POST", "/v1/notifications/n/retry", { version })).toMatchObject({ status: 409 });
  });
});

describe("the erasure of one's own data", () => {
  it("takes what is theirs and nobody else's", async () => {
    for (const call of [unna, dortmund]) {
      await call("POST", "/v1/subscriptions", { subject: { kind: "deadlines" } });
    }
    expect(await unna("DELETE", "/v1/personal-data")).toEqual({
      status: 200,
      body: { erased: { subscription: 1 } },
    });
    expect(await unna("DELETE", "/v1/personal-data")).toMatchObject({ body: { erased: {} } });
    expect((await dortmund("GET", "/v1/subscriptions")).body.total).toBe(1);
  });
});

describe("the contact rota over HTTP", () => {
  const contact = {
    memberId: "05978036",
    networkId: "netzwerk-stadtentwicklung-nrw",
    on: "2026-11-20",
    channel: "phone",
    purpose: "rota",
    reached: true,
  };

  it("plans a month, takes the log of a call and turns it into a draft", async () => {
    await house.createKey({ ags: "05978036", memberSince: "2024-01-01" });
    const network = "network=netzwerk-stadtentwicklung-nrw";
    const overdue = async () => {
      const { body } = await office("GET", `/v1/contact-rota/overdue?${network}`);
      return body.items.map(({ name }: { name: string }) => name);
    };
    expect(await overdue()).toContain("Unna");
    const { body: call } = await office("POST", "/v1/contacts", contact);
    const draft = { kind: "best-practice", title: "Pop-up-Läden", measure: "Läden auf Zeit." };
    expect(await office("POST", `/v1/contacts/${call.id}/drafts`, { version: 1, draft })).toMatchObject({
      status: 200,
      body: { results: ["best-practice"] },
    });
    const { body: plan } = await office("GET", `/v1/contact-rota?month=2026-11&${network}`);
    expect(plan.members).toContainEqual(
      expect.objectContaining({ name: "Unna", contacts: [expect.objectContaining({ id: call.id })] }),
    );
    expect(await overdue()).not.toContain("Unna");
    expect((await office("GET", "/v1/contact-rota?month=2026-13")).status).toBe(400);
    expect((await unna("GET", "/v1/contacts")).status).toBe(403);
    expect((await unna("GET", "/v1/best-practices?q=Pop-up-Läden")).body.total).toBe(0);
    expect((await office("GET", "/v1/best-practices?state=draft")).body.total).toBe(1);
  });
});

describe("communications over HTTP", () => {
  it("show their audience, go out as .eml, and are followed to the end", async () => {
    const letter = { kind: "circular", subject: "Rundmail für Größere", text: "Guten Tag!" };
    expect((await office("POST", "/v1/communications", { ...letter, state: "dispatched" })).status).toBe(400);
    const { body } = await office("POST", "/v1/communications", letter);
    const path = `/v1/communications/${body.id}`;
    expect((await office("GET", `${path}/audience?q=Unna`)).body.items).toMatchObject([
      { ags: "05978036", name: "Unna", tier: "added-value" },
    ]);
    const { body: table } = await office("GET", `${path}/audience?format=csv`);
    expect(table).toMatch(/^ags,name,kreisName,tier\r\n/);
    expect((await office("GET", `${path}/preview`)).body).toEqual({
      subject: "Rundmail für Größere",
      text: "Guten Tag!",
    });
    const { body: message } = await office("GET", `${path}/message`);
    expect(message).toContain(Buffer.from("Guten Tag!").toString("base64"));

    expect((await office("POST", `${path}/dispatch`, { version: 1 })).body.state).toBe("dispatched");
    expect((await office("PATCH", path, { version: 2, text: "Anders" })).status).toBe(409);
    const queued = await office("GET", `/v1/notifications?record=${body.id}`);
    const [{ id }] = queued.body.items;
    expect(await office("POST", `/v1/notifications/${id}/delivery`, { sent: true })).toMatchObject({
      body: { state: "sent" },
    });
    expect((await office("GET", "/v1/communications/none/audience")).status).toBe(404);
  });
});

describe("application checklists over HTTP", () => {
  it("say what sources say, for a programme or for its family", async () => {
    const { body } = await unna("GET", "/v1/programmes/lebendige-zentren/checklist");
    expect(body.programmeId).toBe("staedtebaufoerderung-nrw");
    const [item] = body.items;
    expect(item).toMatchObject({
      to: "Bezirksregierung, Dezernat 35",
      factIds: [expect.any(String), expect.any(String)],
    });
    expect((await unna("GET", "/v1/programmes/dritte-orte-nrw/checklist")).status).toBe(404);
    const invented = { ...item, sourceId: "hoerensagen" };
    expect(
      await office("POST", "/v1/application-checklists", {
        programmeId: "dritte-orte-nrw",
        title: "Dritte Orte",
        items: [invented],
      }),
    ).toMatchObject({ status: 400, body: { detail: expect.stringContaining("hoerensagen") } });
  });
});
