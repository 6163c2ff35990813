import type { Database } from "@stadtlotse/database";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openTestDatabase } from "../testing/open-test-database.js";
import { createTenants, type Tenants } from "./tenants.js";

const unna = { id: "6f1f2d4c-3a9b-4a1e-9c55-0c8b7f9a2e10", ags: "05978036", name: "Stadt Unna" };

let database: Database;
let tenants: Tenants;
beforeEach(async () => {
  database = await openTestDatabase();
  tenants = createTenants(database, () => new Date("2026-11-22T10:00:00Z"));
});
afterEach(() => database.close());

describe("a tenant", () => {
  it("stands for its municipality, and an unknown one for none", async () => {
    await tenants.create(unna, "key:1");
    await expect(tenants.municipalityOf(unna.id)).resolves.toBe("05978036");
    await expect(tenants.municipalityOf("another")).resolves.toBeUndefined();
  });

  it("stands for nobody once it is revoked, until it is put into force again", async () => {
    await tenants.create(unna, "key:1");
    await tenants.change(unna.id, { version: 1, revoked: true }, "key:1");
    await expect(tenants.municipalityOf(unna.id)).resolves.toBeUndefined();
    const renamed = await tenants.change(unna.id, { version: 2, name: "Unna" }, "key:1");
    expect(renamed).toMatchObject({ name: "Unna", revokedAt: "2026-11-22T10:00:00.000Z" });
    await tenants.change(unna.id, { version: 3, revoked: false }, "key:1");
    await expect(tenants.municipalityOf(unna.id)).resolves.toBe("05978036");
  });

  it("is entered once", async () => {
    const tenant = await tenants.create(unna, "key:1");
    await expect(tenants.create({ ...unna, ags: "05913000" }, "key:1")).rejects.toMatchObject({
      code: "CONFLICT",
      current: tenant,
    });
  });

  it("is changed by who has seen its state", async () => {
    await tenants.create(unna, "key:1");
    const moved = await tenants.change(unna.id, { version: 1, ags: "05913000" }, "key:1");
    await expect(tenants.change(unna.id, { version: 1, revoked: true }, "key:2")).rejects.toMatchObject({
      code: "CONFLICT",
      current: moved,
    });
    await expect(tenants.change("another", { version: 1 }, "key:2")).resolves.toBeUndefined();
  });
});
