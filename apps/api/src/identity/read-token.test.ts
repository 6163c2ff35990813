import { createSecretKey } from "node:crypto";
import { SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi, testSettings } from "../testing/open-test-api.js";
import { startIdentityProvider, type TestIdentityProvider } from "../testing/start-identity-provider.js";

let provider: TestIdentityProvider;
let house: TestApi;
beforeAll(async () => {
  provider = await startIdentityProvider();
  house = await openTestApi({
    settings: { ...testSettings, OIDC_ISSUER: provider.issuer, OIDC_AUDIENCE: "stadtlotse" },
  });
  await house.registry.tenants.create({ id: "tenant-of-unna", ags: "05978036", name: "Unna" }, "key:1");
});
afterAll(async () => {
  await house.close();
  await provider.close();
});

/** What the assistant is told of who holds a token, or the problem. */
async function ask(token: string): Promise<{ status: number; text?: string; code?: string }> {
  const response = await house.post("/v1/ask", { question: "?" }, { authorization: `Bearer ${token}` });
  return { status: response.status, ...((await response.json()) as object) };
}

describe("a token of the provider", () => {
  it.each([
    { name: "with a municipality", claims: { ags: "05978036" }, asker: "municipality" },
    {
      name: "of a tenant that the office has entered",
      claims: { tid: "tenant-of-unna" },
      asker: "municipality",
    },
    { name: "of another tenant", claims: { tid: "tenant-of-nobody" }, asker: "anonymous" },
    { name: "with a municipality that is none", claims: { ags: "Unna" }, asker: "anonymous" },
    { name: "of nobody in particular", claims: {}, asker: "anonymous" },
  ])("$name speaks for: $asker", async ({ claims, asker }) => {
    const { status, text } = await ask(await provider.sign(claims));
    expect(status).toBe(200);
    expect(text).toMatch(new RegExp(`\\n${asker} oidc:[\\w-]{43}$`));
    expect(text).not.toContain("person-4711");
  });

  it.each([
    { name: "of the office", claims: { roles: ["reader", "office"] }, status: 200 },
    { name: "of staff", claims: { roles: ["staff"], ags: "05978036" }, status: 403 },
    { name: "with a role of somebody else's", claims: { roles: "chef" }, status: 401 },
  ])("$name may see tickets: $status", async ({ claims, status }) => {
    const authorization = `Bearer ${await provider.sign(claims)}`;
    expect((await house.api.request("/v1/tickets", { headers: { authorization } })).status).toBe(status);
  });

  it("of the office opens what only members see, also where it names no municipality", async () => {
    await house.registry.news.create(
      {
        date: "2026-11-20",
        title: "Intern",
        teaser: "Nur für Mitglieder.",
        visibility: "members",
        programmeIds: [],
        sourceId: "geschaeftsstelle",
      },
      "key:1",
    );
    const titlesFor = async (claims: { roles?: string[] }) => {
      const authorization = `Bearer ${await provider.sign(claims)}`;
      return (await house.api.request("/v1/news?q=intern", { headers: { authorization } })).text();
    };
    expect(await titlesFor({ roles: ["office"] })).toContain("Nur für Mitglieder");
    expect(await titlesFor({})).not.toContain("Nur für Mitglieder");
  });

  it("is taken for a minute after its end, because clocks differ, and no longer", async () => {
    expect((await ask(await provider.sign({}, { expiresIn: -30 }))).status).toBe(200);
    expect(await ask(await provider.sign({}, { expiresIn: -90 }))).toMatchObject({
      status: 401,
      code: "INVALID_TOKEN",
    });
  });

  it("makes the provider show its keys once, however many come", async () => {
    const before = provider.fetches();
    await ask(await provider.sign({}));
    await ask(await provider.sign({}));
    expect(provider.fetches()).toBe(before);
  });
});

describe("a provider for many tenants", () => {
  const office = "6f1b8f11-0000-4000-8000-000000000001";
  const unna = "6f1b8f11-0000-4000-8000-000000000002";
  let shared: TestApi;
  beforeAll(async () => {
    const OIDC_ISSUER = `${provider.issuer}/{tenantid}`;
    shared = await openTestApi({
      settings: { ...testSettings, OIDC_ISSUER, OIDC_AUDIENCE: "stadtlotse", OIDC_OFFICE_TENANT: office },
    });
    await shared.registry.tenants.create({ id: unna, ags: "05978036", name: "Unna" }, "key:1");
  });
  afterAll(() => shared.close());

  const callerOf = async (claims: { tid?: string; [name: string]: unknown }, by = claims.tid) => {
    const token = await provider.sign(claims, { issuer: `${provider.issuer}/${by}` });
    const response = await shared.api.request("/v1/caller", {
      headers: { authorization: `Bearer ${token}` },
    });
    return (await response.json()) as object;
  };

  it("lets staff speak for the municipality of their tenant", async () => {
    expect(await callerOf({ tid: unna })).toMatchObject({ role: "staff", municipality: { name: "Unna" } });
  });

  it("believes the office's tenant alone what it says of roles and municipalities", async () => {
    const claims = { roles: ["admin"], ags: "05913000" };
    expect(await callerOf({ tid: office, ...claims })).toMatchObject({
      role: "admin",
      municipality: { name: "Dortmund" },
    });
    expect(await callerOf({ tid: unna, ...claims })).toMatchObject({
      role: "staff",
      municipality: { name: "Unna" },
    });
    expect(await callerOf({ tid: "6f1b8f11-0000-4000-8000-000000000003", ...claims })).toMatchObject({
      role: "anonymous",
    });
  });

  it("refuses a token that names one tenant and is of another, or none", async () => {
    expect(await callerOf({ tid: office }, unna)).toMatchObject({ code: "INVALID_TOKEN" });
    expect(await callerOf({}, unna)).toMatchObject({ code: "INVALID_TOKEN" });
    expect(await callerOf({ tid: "../x" }, unna)).toMatchObject({ code: "INVALID_TOKEN" });
  });
});

describe("what is refused", () => {
  const unsigned = (header: object, claims: object) =>
    `${[header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".")}.`;
  const claims = () => ({
    sub: "a",
    iss: provider.issuer,
    aud: "stadtlotse",
    exp: Math.floor(Date.now() / 1000) + 3600,
    roles: ["admin"],
  });

  it.each([
    { name: "a token for another house", token: () => provider.sign({}, { audience: "another" }) },
    { name: "a token of another provider", token: () => provider.sign({}, { issuer: "https://a.example" }) },
    { name: "a token without a signature", token: async () => unsigned({ alg: "none" }, claims()) },
    {
      name: "a token signed with a shared secret",
      token: () =>
        new SignJWT(claims())
          .setProtectedHeader({ alg: "HS256", kid: "key-0" })
          .sign(createSecretKey(Buffer.alloc(32, 1))),
    },
    {
      name: "a token that was changed",
      token: async () => {
        const [header, , signature] = (await provider.sign({})).split(".");
        return `${header}.${Buffer.from(JSON.stringify(claims())).toString("base64url")}.${signature}`;
      },
    },
    { name: "a token that never ends", token: () => provider.sign({}, { expiresIn: null }) },
    { name: "three words between dots", token: async () => "a.b.c" },
  ])("is $name", async ({ token }) => {
    expect(await ask(await token())).toMatchObject({ status: 401, code: "INVALID_TOKEN" });
  });

  it("is told apart from a provider that cannot be reached", async () => {
    const gone = await startIdentityProvider();
    const other = await openTestApi({
      settings: { ...testSettings, OIDC_ISSUER: gone.issuer, OIDC_AUDIENCE: "stadtlotse" },
    });
    const authorization = `Bearer ${await gone.sign({})}`;
    await gone.close();
    const response = await other.api.request("/v1/facts", { headers: { authorization } });
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ code: "IDENTITY_UNAVAILABLE" });
    expect((await other.api.request("/v1/facts")).status).toBe(200);
    await other.close();
  });

  it("is any token where no provider is configured", async () => {
    const other = await openTestApi();
    const authorization = `Bearer ${await provider.sign({ roles: ["admin"] })}`;
    expect((await other.api.request("/v1/facts", { headers: { authorization } })).status).toBe(401);
    await other.close();
  });
});
