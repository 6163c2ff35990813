import { describe, expect, it } from "vitest";
import { readClaims } from "./read-claims.js";

const names = { roles: "realm_access.roles", municipality: "https://lotse.example/ags" };
const noTenants = { municipalityOf: async () => undefined };

describe("readClaims", () => {
  it("finds a claim inside an object and one whose name is an address", async () => {
    const claims = {
      iss: "https://a.example",
      sub: "b",
      realm_access: { roles: ["office"] },
      "https://lotse.example/ags": "05978036",
    };
    expect(await readClaims(claims, { names, isOurs: true }, noTenants)).toMatchObject({
      role: "office",
      asker: { kind: "municipality", ags: "05978036", role: "office" },
    });
  });

  it.each([
    { roles: ["staff", "admin", "office"], role: "admin" },
    { roles: "staff", role: "anonymous" },
    { roles: ["Admin"], role: "anonymous" },
    { roles: { office: true }, role: "anonymous" },
    { roles: undefined, role: "anonymous" },
  ])("takes the strongest role of ours: $roles is $role", async ({ roles, role }) => {
    const claims = { iss: "https://a.example", sub: "b", realm_access: { roles } };
    expect(await readClaims(claims, { names, isOurs: true }, noTenants)).toMatchObject({ role });
  });

  it("keeps people of two providers apart, and always knows the same one again", async () => {
    const owners = await Promise.all(
      ["https://a.example", "https://b.example", "https://a.example"].map(
        async (iss) => (await readClaims({ iss, sub: "same" }, { names, isOurs: true }, noTenants)).owner,
      ),
    );
    expect(owners[0]).toBe(owners[2]);
    expect(owners[0]).not.toBe(owners[1]);
  });
});
