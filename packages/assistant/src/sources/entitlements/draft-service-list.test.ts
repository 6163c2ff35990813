import { networkServices } from "@stadtlotse/domain/reference/services";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../compose/draft.js";
import { draftServiceList } from "./draft-service-list.js";
import type { Beneficiary } from "./find-beneficiary.js";
import { openServices } from "./recorded-services.js";

const member: Beneficiary = { tier: "added-value", ground: "proven" };
const nonMember: Beneficiary = { tier: "basic", ground: "proven" };
const outsider: Beneficiary = { tier: "none", ground: "proven" };

const offered = openServices(networkServices).on("2026-11-22");
const services = offered.rows;
const listed = (draft: Draft) => {
  const text = draft.statements.map((statement) => statement.text).join("\n");
  return services.filter(({ name }) => text.includes(name)).map(({ row }) => row);
};
const rowsWhere = (holds: (service: (typeof services)[number]) => boolean) =>
  services.filter(holds).map(({ row }) => row);

describe("the list of services", () => {
  it.each([
    { who: "a member", asker: member, rows: rowsWhere(() => true) },
    { who: "a municipality without membership", asker: nonMember, rows: rowsWhere(({ basic }) => basic) },
    {
      who: "somebody outside NRW",
      asker: outsider,
      rows: rowsWhere(({ openToEveryone }) => openToEveryone === true),
    },
  ])("holds for $who exactly the rows that are theirs", ({ asker, rows }) => {
    expect(listed(draftServiceList(offered, asker))).toEqual(rows);
  });

  it("keeps to the section that was asked for", () => {
    expect(listed(draftServiceList(offered, nonMember, { section: "events" }))).toEqual(
      rowsWhere(({ basic, section }) => basic && section === "events"),
    );
    const [head] = draftServiceList(offered, member, { section: "events" }).statements;
    expect(head?.text).toMatch(/^Bereich „Veranstaltungen“: /);
  });

  it("gives all that is open to somebody outside where the section has nothing for them", () => {
    const rows = rowsWhere(({ openToEveryone }) => openToEveryone === true);
    expect(rowsWhere((each) => each.openToEveryone === true && each.section === "consulting")).toEqual([]);
    expect(listed(draftServiceList(offered, outsider, { section: "consulting" }))).toEqual(rows);
  });
});
