import { networkServices } from "@stadtlotse/domain/reference/services";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../compose/draft.js";
import { draftBothLists, draftDifference, draftNotNothing } from "./draft-difference.js";
import { draftServiceCount } from "./draft-service-count.js";
import { openServices } from "./recorded-services.js";

const offered = openServices(networkServices).on("2026-11-22");
const told = (draft: Draft) => draft.statements.map(({ text }) => text).join("\n");

describe("the two tiers side by side", () => {
  it("differ in whom they are for and in how much they hold", () => {
    expect(told(draftDifference(offered))).toMatch(
      /6 Leistungen.*allen Städten und Gemeinden.*17 weitere.*nur Mitgliedern.*23/,
    );
  });

  it("are told one list after the other", () => {
    const text = told(draftBothLists(offered));
    expect(text.indexOf("Tagung Innenstadt")).toBeLessThan(text.indexOf("Förderberatung"));
  });

  it("leave something to those who are no members", () => {
    expect(told(draftNotNothing(offered))).toMatch(/^Nein, .*6 Leistungen.*telefonische Beratung/);
  });
});

describe("the count of services", () => {
  it("is spread over the three parts of the matrix", () => {
    expect(told(draftServiceCount(offered, {}))).toMatch(
      /Beratung 11 .*Kommunikation und Information 7 .*Veranstaltungen 5 /,
    );
  });

  it("says first how much one part has more than another", () => {
    const draft = draftServiceCount(offered, { compared: ["consulting", "events"] });
    expect(draft.statements[0]?.text).toContain("5 Leistungen (berechnet: 9 − 4)");
  });
});
