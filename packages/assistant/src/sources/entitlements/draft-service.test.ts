import { serviceMatrix2021 } from "@stadtlotse/domain/reference/services";
import { describe, expect, it } from "vitest";
import { draftService } from "./draft-service.js";
import type { Beneficiary } from "./find-beneficiary.js";

const member: Beneficiary = { tier: "added-value", ground: "proven" };
const nonMember: Beneficiary = { tier: "basic", ground: "proven" };
const firstSentence = (service: (typeof serviceMatrix2021.services)[number], asker: Beneficiary) =>
  draftService([service], asker).statements[0]?.text ?? "";

describe("who may have what: the 23 rows of the matrix for both tiers", () => {
  it("has 23 rows", () => {
    expect(serviceMatrix2021.services).toHaveLength(23);
  });

  it.each(serviceMatrix2021.services)("$row $name", (service) => {
    const { basic, addedValue, openToEveryone } = service;
    expect(/^Ja\b/.test(firstSentence(service, member))).toBe(addedValue || openToEveryone);
    expect(/^Ja\b/.test(firstSentence(service, nonMember))).toBe(basic || openToEveryone);
    for (const asker of [member, nonMember]) {
      const draft = draftService([service], asker);
      expect(draft.outcome).toBe("answered");
      for (const { evidence } of draft.statements) expect(evidence.length).toBeGreaterThan(0);
      expect(draft.statements.at(-1)?.text).toContain("nicht belegt");
    }
  });
});

describe("whether a service is limited", () => {
  const service = (isBasic: boolean) => {
    const found = serviceMatrix2021.services.find(({ basic }) => basic === isBasic);
    if (!found) throw new Error("the matrix has rows of either tier");
    return found;
  };

  it.each([
    { basic: true, claims: true, says: /^Nein, auch ohne Mitgliedschaft/ },
    { basic: true, claims: false, says: /^Ja, auch ohne Mitgliedschaft/ },
    { basic: false, claims: true, says: /^Nur für Mitglieder/ },
    { basic: false, claims: false, says: /^Nur für Mitglieder/ },
  ])("is said first: basic $basic, asked as a limit $claims", ({ basic, claims, says }) => {
    const assumed: Beneficiary = { tier: "basic", ground: "assumed" };
    expect(draftService([service(basic)], assumed, claims).statements[0]?.text).toMatch(says);
  });

  it.each([
    { asker: member, says: /^Als Mitglied steht/ },
    { asker: { tier: "added-value", ground: "claimed" } as const, says: /^Mitgliedern steht/ },
    { asker: { tier: "basic", ground: "claimed" } as const, says: /^Nur für Mitglieder/ },
  ])(
    "is neither yes nor no where a member-only service is asked as over: $asker.ground",
    ({ asker, says }) => {
      expect(draftService([service(false)], asker, true).statements[0]?.text).toMatch(says);
    },
  );
});
