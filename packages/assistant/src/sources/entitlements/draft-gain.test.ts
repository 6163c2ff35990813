import { networkServices } from "@stadtlotse/domain/reference/services";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../compose/draft.js";
import { draftGain, draftMembersOnly } from "./draft-gain.js";
import { draftServiceCount } from "./draft-service-count.js";
import { openServices } from "./recorded-services.js";

const offered = openServices(networkServices).on("2026-11-22");
const services = offered.rows;
const itemsOf = (draft: Draft) =>
  draft.statements
    .filter(({ form }) => form === "item")
    .map(({ text }) => text)
    .join("\n");

describe("what only members have", () => {
  it("is every row without the basic tier, and no other", () => {
    const items = itemsOf(draftMembersOnly(offered, {}));
    for (const { name, basic } of services) expect(items.includes(name)).toBe(!basic);
  });

  it("is counted as it is listed, in each section", () => {
    for (const section of ["consulting", "communication", "events"] as const) {
      const count = services.filter((each) => each.section === section && !each.basic).length;
      const draft = draftMembersOnly(offered, { section });
      expect(draft.statements[0]?.text).toContain(`${count} Leistungen`);
      expect(itemsOf(draft).split("\n")).toHaveLength(1);
    }
  });

  it("comes with joining, beside what there is without it", () => {
    const draft = draftGain(offered, { tier: "basic", ground: "assumed" });
    expect(itemsOf(draft)).toBe(itemsOf(draftMembersOnly(offered, {})));
    expect(draft.statements.map(({ text }) => text).join("\n")).toContain(
      "Ohne Mitgliedschaft haben Sie bereits",
    );
  });

  it("is told to a proven member as what they have", () => {
    const [head] = draftGain(offered, { tier: "added-value", ground: "proven" }).statements;
    expect(head?.text).toContain("Als Mitglied stehen Ihnen");
  });
});

describe("the number of services", () => {
  it.each([
    { section: undefined, says: "23 Leistungen: 6 gehören" },
    { section: "events", says: "5 Leistungen: 1 gehört" },
  ] as const)("is said in good German for $section", ({ section, says }) => {
    expect(draftServiceCount(offered, section ? { section } : {}).statements[0]?.text).toContain(says);
  });
});
