import { describe, expect, it } from "vitest";
import { facts } from "../reference/facts.js";
import { conflicts } from "./conflicts.js";

/** Contradictions of the five founding documents, by the id under which they must be found. */
const expected = [
  {
    name: "members of Netzwerk Innenstadt NRW: 87 and 130 (C01)",
    id: "netzwerk-innenstadt-nrw.member-count.temporal",
  },
  {
    name: "founding and preparation of Netzwerk Innenstadt NRW in 2008 (C02)",
    id: "netzwerk-innenstadt-nrw.founded+prepared.definitional",
  },
  { name: "chair: Bocholt and Gelsenkirchen, Münster (C03)", id: "netzwerk-innenstadt-nrw.chair.temporal" },
  {
    name: "attendance of the Tagung: more than 300, 200 to 400 (C04)",
    id: "tagung-innenstadt.attendance.definitional",
  },
  { name: "Arbeitshilfen for all and for members only (C07)", id: "arbeitshilfen.access.internal" },
  {
    name: "who may join Städtenetz Soziale Stadt NRW (C12)",
    id: "staedtenetz-soziale-stadt-nrw.membership-condition.temporal",
  },
  {
    name: "50th anniversary in 2020 of a series founded in 1973 (C23)",
    id: "stadterneuerung-im-dialog.anniversary+founded.arithmetic",
  },
  {
    name: "a street name that two sources spell differently (C25)",
    id: "staedtenetz-soziale-stadt-nrw.address.temporal",
  },
];

describe("the conflicts in the reference facts", () => {
  const found = conflicts(facts);

  it.each(expected)("include $name", ({ id }) => {
    expect(found.map((conflict) => conflict.id)).toContain(id);
  });

  it("keep both values with their sources", () => {
    const counts = found.find(({ id }) => id === "netzwerk-innenstadt-nrw.member-count.temporal");
    const values = counts?.facts.map(({ value, sourceId }) => [
      sourceId,
      value.kind === "number" && value.value,
    ]);
    expect(values).toEqual(
      expect.arrayContaining([
        ["innenstadt-project-page", 87],
        ["innenstadt-brochure", 130],
      ]),
    );
  });

  it("leave out the fee of Dortmund, because 5.000 euro a year are proposed and gut 12.000 are past (C21)", () => {
    expect(found.some(({ predicates }) => predicates.includes("membership-fee"))).toBe(false);
  });
});
