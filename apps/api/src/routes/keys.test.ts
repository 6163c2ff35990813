import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../testing/open-test-api.js";

let house: TestApi;
let admin: Record<string, string>;
beforeAll(async () => {
  house = await openTestApi();
  admin = { authorization: `Bearer ${await house.createKey({ ags: "05978036", role: "admin" })}` };
});
afterAll(() => house.close());

async function make(input: object): Promise<{ id: string; authorization: string }> {
  const response = await house.post("/v1/keys", { ags: "05978036", role: "staff", ...input }, admin);
  expect(response.status).toBe(201);
  const { id, key } = (await response.json()) as { id: string; key: string };
  return { id, authorization: `Bearer ${key}` };
}

const read = async (authorization: string) =>
  (await house.api.request("/v1/topics", { headers: { authorization } })).status;

describe("a key", () => {
  it("is made, listed without its secret, and revoked by an administrator", async () => {
    const { id, authorization } = await make({});
    expect(await read(authorization)).toBe(200);
    const listed = await (await house.api.request("/v1/keys", { headers: admin })).text();
    expect(listed).toContain(id);
    expect(listed).not.toContain(authorization.slice("Bearer sl_".length));

    const revoke = () => house.api.request(`/v1/keys/${id}`, { method: "DELETE", headers: admin });
    expect((await revoke()).status).toBe(204);
    expect(await read(authorization)).toBe(401);
    expect((await revoke()).status).toBe(404);
    const trace = await house.registry.audit.of(`key:${id}`);
    expect(trace.map(({ actor }) => actor)).toEqual([trace[0]?.actor, trace[0]?.actor]);
    expect(trace[0]?.actor).toMatch(/^key:/);
  });

  it("proves nothing once it has expired", async () => {
    const { authorization } = await make({ expiresAt: "2020-01-01T00:00:00Z" });
    expect(await read(authorization)).toBe(401);
  });

  it.each([
    { scopes: ["read"], asks: 403, reads: 200 },
    { scopes: ["ask"], asks: 200, reads: 403 },
    { scopes: ["ask", "read"], asks: 200, reads: 200 },
  ])("is good for $scopes alone", async ({ scopes, asks, reads }) => {
    const { authorization } = await make({ scopes });
    expect(await read(authorization)).toBe(reads);
    expect((await house.post("/v1/ask", { question: "?" }, { authorization })).status).toBe(asks);
  });

  it("of an administrator that may only read changes nothing", async () => {
    const { authorization } = await make({ role: "admin", scopes: ["read"] });
    const response = await house.post("/v1/keys", { ags: "05978036", role: "admin" }, { authorization });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: "SCOPE_MISSING" });
  });

  it.each([
    { name: "without a municipality", input: { role: "staff" } },
    { name: "of a place that is none", input: { ags: "99999999", role: "staff" } },
    { name: "for a purpose that nobody knows", input: { ags: "05978036", role: "staff", scopes: ["all"] } },
    { name: "until a day that is none", input: { ags: "05978036", role: "staff", expiresAt: "morgen" } },
  ])("is not made $name", async ({ input }) => {
    expect((await house.post("/v1/keys", input, admin)).status).toBe(400);
  });
});
