import { describe, expect, it } from "vitest";
import { Municipality } from "../municipalities/municipality.js";
import { municipalities } from "./municipalities.js";

const byAgs = new Map(municipalities.map((municipality) => [municipality.ags, municipality]));

describe("the municipalities of North Rhine-Westphalia", () => {
  it("are 396, each with a key of its own", () => {
    expect(municipalities).toHaveLength(396);
    expect(byAgs.size).toBe(396);
  });

  it("keep to the schema", () => {
    for (const municipality of municipalities) expect(Municipality.parse(municipality)).toEqual(municipality);
  });

  it.each([
    { what: "towns", of: { designation: "stadt" }, count: 272 },
    { what: "Gemeinden", of: { designation: "gemeinde" }, count: 124 },
    { what: "kreisfreie Städte", of: { type: "kreisfrei" }, count: 22 },
    {
      what: "towns of the Städteregion with a special position",
      of: { type: "regionsangehoerig" },
      count: 1,
    },
    { what: "Große kreisangehörige Städte", of: { type: "grosse-kreisangehoerige-stadt" }, count: 35 },
    { what: "Mittlere kreisangehörige Städte", of: { type: "mittlere-kreisangehoerige-stadt" }, count: 132 },
    { what: "other towns", of: { type: "kreisangehoerig", designation: "stadt" }, count: 82 },
    { what: "in the Regierungsbezirk Köln", of: { regierungsbezirk: "Köln" }, count: 99 },
    { what: "in the Regierungsbezirk Arnsberg", of: { regierungsbezirk: "Arnsberg" }, count: 83 },
    { what: "in the Regierungsbezirk Münster", of: { regierungsbezirk: "Münster" }, count: 78 },
    { what: "in the Regierungsbezirk Detmold", of: { regierungsbezirk: "Detmold" }, count: 70 },
    { what: "in the Regierungsbezirk Düsseldorf", of: { regierungsbezirk: "Düsseldorf" }, count: 66 },
  ])("count $count $what", ({ of, count }) => {
    const matching = municipalities.filter((municipality) =>
      Object.entries(of).every(([key, value]) => municipality[key as keyof Municipality] === value),
    );
    expect(matching).toHaveLength(count);
  });

  it("lie in 31 Kreise, the Städteregion Aachen among them", () => {
    const inKreise = municipalities.filter(({ type }) => type !== "kreisfrei");
    expect(new Set(inKreise.map(({ kreisKey }) => kreisKey)).size).toBe(31);
    expect(new Set(inKreise.map(({ kreisName }) => kreisName)).size).toBe(31);
  });

  it("have the official population and area of the Land", () => {
    expect(municipalities.reduce((sum, { population }) => sum + population.value, 0)).toBe(18_139_116);
    expect(municipalities.reduce((sum, { areaKm2 }) => sum + areaKm2, 0)).toBeCloseTo(34_112.64, 1);
  });

  it.each([
    { ags: "05515000", name: "Münster", regierungsbezirk: "Münster", kreisName: "Münster" },
    { ags: "05913000", name: "Dortmund", regierungsbezirk: "Arnsberg", kreisName: "Dortmund" },
    { ags: "05113000", name: "Essen", regierungsbezirk: "Düsseldorf", kreisName: "Essen" },
    { ags: "05315000", name: "Köln", regierungsbezirk: "Köln", kreisName: "Köln" },
    { ags: "05554008", name: "Bocholt", type: "grosse-kreisangehoerige-stadt", kreisName: "Kreis Borken" },
    { ags: "05334002", name: "Aachen", type: "regionsangehoerig", kreisName: "Städteregion Aachen" },
    { ags: "05158020", name: "Langenfeld (Rhld.)", officialName: "Langenfeld (Rheinland), Stadt" },
    { ags: "05166004", name: "Brüggen", officialName: "Brüggen, Burggemeinde", designation: "gemeinde" },
  ])("know $name", (expected) => {
    expect(byAgs.get(expected.ags)).toMatchObject(expected);
  });
});
