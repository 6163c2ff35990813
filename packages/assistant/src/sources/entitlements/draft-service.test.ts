import type { Service } from "@stadtlotse/domain";
import { networkServices } from "@stadtlotse/domain/reference/services";
import { describe, expect, it } from "vitest";
import { draftService } from "./draft-service.js";
import type { Beneficiary } from "./find-beneficiary.js";
import { readAskedStanding } from "./read-asked-standing.js";
import { openServices } from "./recorded-services.js";

const offered = openServices(networkServices).on("2026-11-22");
const services = offered.rows;

const member: Beneficiary = { tier: "added-value", ground: "proven" };
const nonMember: Beneficiary = { tier: "basic", ground: "proven" };
const firstSentence = (service: Service, asker: Beneficiary) =>
  draftService(offered, [service], asker).statements[0]?.text ?? "";

describe("who may have what: the 23 rows of the matrix for both tiers", () => {
  it("has 23 rows", () => {
    expect(services).toHaveLength(23);
  });

  it.each(services)("$row $name", (service) => {
    const { basic, addedValue, openToEveryone } = service;
    expect(/^Ja\b/.test(firstSentence(service, member))).toBe(addedValue || openToEveryone);
    expect(/^Ja\b/.test(firstSentence(service, nonMember))).toBe(basic || openToEveryone);
    for (const asker of [member, nonMember]) {
      const draft = draftService(offered, [service], asker);
      expect(draft.outcome).toBe("answered");
      for (const { evidence } of draft.statements) expect(evidence.length).toBeGreaterThan(0);
      expect(draft.statements.at(-1)?.text).toContain("nicht belegt");
    }
  });
});

describe("yes and no", () => {
  const beneficiaries: Beneficiary[] = (["proven", "claimed", "assumed"] as const).flatMap((ground) =>
    (["added-value", "basic", "none"] as const).map((tier) => ({ tier, ground })),
  );
  const has = ({ basic, openToEveryone }: Service, { tier }: Beneficiary) =>
    openToEveryone || tier === "added-value" || (tier === "basic" && basic);

  it.each([
    { ask: "Bekommen wir X?", supposes: "had" },
    { ask: "Nur eine kurze Frage zu X: Steht das Mitgliedern zu?", supposes: "had" },
    { ask: "Geht X, obwohl wir nirgends Mitglied sind?", supposes: "had" },
    { ask: "Können Städte, die nicht dabei sind, X nutzen?", supposes: "had" },
    { ask: "X, auch ohne Beitritt?", supposes: "had" },
    { ask: "Meine Chefin meint, X gebe es für alle. Stimmt das?", supposes: "had" },
    { ask: "Ist X nur für Mitglieder?", supposes: "kept-away" },
    { ask: "Müssen wir für X erst beitreten?", supposes: "kept-away" },
    { ask: "Gibt es X nur, wenn man Mitglied ist?", supposes: "kept-away" },
    { ask: "Ist X zahlenden Mitgliedern vorbehalten?", supposes: "kept-away" },
    { ask: "Stimmt es, dass man für X Mitglied sein muss?", supposes: "kept-away" },
    { ask: "X sei nur für Mitglieder. Hat er recht?", supposes: "kept-away" },
    { ask: "Fällt X für uns weg?", supposes: "kept-away" },
    { ask: "Darf man uns bei X abweisen?", supposes: "kept-away" },
    { ask: "Bekommen wir X nicht?", supposes: "unclear" },
    { ask: "Ist X nicht nur für Mitglieder?", supposes: "unclear" },
    { ask: "Ist X nur für Mitglieder oder darf jeder?", supposes: "unclear" },
    { ask: "Wer darf X nutzen?", supposes: "unclear" },
    { ask: "Kostet X etwas?", supposes: "unclear" },
  ])("never contradict a row of the matrix in „$ask“", ({ ask, supposes }) => {
    for (const service of services) {
      const question = ask.replace("X", service.shortName.replace(/ \(.*\)$/, ""));
      const asked = readAskedStanding(question);
      expect(asked, question).toBe(supposes);
      for (const beneficiary of beneficiaries) {
        const isHad = has(service, beneficiary);
        const told = draftService(offered, [service], beneficiary, asked).statements[0]?.text ?? "";
        const verdict = /^(Ja|Nein)\b/.exec(told)?.[1];
        if (verdict === undefined) continue;
        expect(supposes, told).not.toBe("unclear");
        expect(verdict === "Ja", told).toBe(supposes === "had" ? isHad : !isHad);
      }
    }
  });
});
