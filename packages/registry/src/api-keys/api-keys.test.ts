import type { Database } from "@stadtlotse/database";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createAudit } from "../audit/audit.js";
import type { ApiKeys } from "../registry.js";
import { openTestDatabase } from "../testing/open-test-database.js";
import { createApiKeys } from "./api-keys.js";

const unna = { ags: "05978036", role: "staff" } as const;

let database: Database;
let keys: ApiKeys;
beforeEach(async () => {
  database = await openTestDatabase();
  keys = createApiKeys(database, () => new Date("2026-11-22T10:00:00Z"));
});
afterEach(() => database.close());

describe("API keys", () => {
  it("prove for whom somebody asks", async () => {
    const { id, key } = await keys.create(unna);
    await expect(keys.verify(key)).resolves.toEqual({ id, ...unna, createdAt: "2026-11-22T10:00:00.000Z" });
  });

  it("are never stored, not even in part", async () => {
    const { key } = await keys.create(unna);
    const stored = JSON.stringify((await database.client.execute("SELECT * FROM api_keys")).rows);
    expect(stored).not.toContain(key);
    expect(stored).not.toContain(key.slice(3, 15));
    expect(JSON.stringify(await keys.list())).not.toContain(key);
  });

  it("are different each time", async () => {
    const made = await Promise.all(Array.from({ length: 20 }, () => keys.create(unna)));
    expect(new Set(made.map(({ key }) => key)).size).toBe(20);
  });

  it.each(["", "sl_", "sl_unknown", "' OR 1=1 --", "\u0000"])("do not know %j", async (key) => {
    await keys.create(unna);
    await expect(keys.verify(key)).resolves.toBeUndefined();
  });

  it("end when they are revoked, and are still listed", async () => {
    const { id, key } = await keys.create(unna);
    const other = await keys.create({ ags: "05113000", role: "office" });
    expect(await keys.revoke(id)).toBe(true);
    await expect(keys.verify(key)).resolves.toBeUndefined();
    await expect(keys.verify(other.key)).resolves.toMatchObject({ role: "office" });
    expect((await keys.list()).find((each) => each.id === id)?.revokedAt).toBe("2026-11-22T10:00:00.000Z");
  });

  it("are revoked once; an unknown id is no key", async () => {
    const { id } = await keys.create(unna);
    await keys.revoke(id);
    expect(await keys.revoke(id)).toBe(false);
    expect(await keys.revoke("nobody")).toBe(false);
  });

  it.each([
    { now: "2026-12-31T23:59:59.999Z", proves: true },
    { now: "2027-01-01T00:00:00.000Z", proves: false },
  ])("end when they expire: at $now one proves who asks: $proves", async ({ now, proves }) => {
    const { key } = await keys.create({ ...unna, expiresAt: "2027-01-01T00:00:00.000Z" });
    const record = await createApiKeys(database, () => new Date(now)).verify(key);
    expect(record !== undefined).toBe(proves);
  });

  it("that another process has revoked end within a second", async () => {
    let now = Date.parse("2026-11-22T10:00:00Z");
    const here = createApiKeys(database, () => new Date(now));
    const { id, key } = await here.create(unna);
    await expect(here.verify(key)).resolves.toMatchObject({ id });
    await keys.revoke(id);
    now += 1_000;
    await expect(here.verify(key)).resolves.toBeUndefined();
  });

  it("may be for some purposes only", async () => {
    const { key } = await keys.create({ ...unna, scopes: ["ask", "read"] });
    await expect(keys.verify(key)).resolves.toMatchObject({ scopes: ["ask", "read"] });
  });

  it("leave a trace of who made and revoked them, without the key", async () => {
    const { id, key } = await keys.create(unna, "key:admin");
    await keys.revoke(id);
    const trace = await createAudit(database).of(`key:${id}`);
    expect(trace).toMatchObject([
      { action: "created", actor: "key:admin", after: { id, role: "staff" } },
      { action: "changed", actor: "operator", after: { revokedAt: "2026-11-22T10:00:00.000Z" } },
    ]);
    expect(JSON.stringify(trace)).not.toContain(key);
  });

  it.each(["5978036", "unna", ""])("stand for a municipality, and %j is none", async (ags) => {
    await expect(keys.create({ ags, role: "staff" })).rejects.toMatchObject({ name: "DomainError" });
    expect(await keys.list()).toEqual([]);
  });
});
