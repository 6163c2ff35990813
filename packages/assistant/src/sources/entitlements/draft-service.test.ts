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
