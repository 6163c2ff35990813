import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DomainError } from "../errors.js";
import { municipalities } from "../reference/municipalities.js";
import { regions } from "../reference/regions.js";
import { distanceKm } from "./distance.js";
import { regionsOf } from "./regions-of.js";
import { compareMunicipalities, similarMunicipalities } from "./similar-municipalities.js";
import { sizeClass } from "./size-class.js";

const named = (name: string) => {
  const municipality = municipalities.find((each) => each.name === name);
  if (!municipality) throw new Error(`no municipality is called ${name}`);
  return municipality;
};
const any = fc.constantFrom(...municipalities);

describe("size classes", () => {
  it.each([
    { population: 0, expected: "small" },
    { population: 19_999, expected: "small" },
    { population: 20_000, expected: "medium" },
    { population: 99_999, expected: "medium" },
    { population: 100_000, expected: "large" },
  ])("put $population inhabitants into $expected", ({ population, expected }) => {
    expect(sizeClass(population)).toBe(expected);
  });

  it.each([-1, Number.NaN])("refuse %d inhabitants", (population) => {
    expect(() => sizeClass(population)).toThrow(DomainError);
  });
});

describe("regions", () => {
  it("are drawn of keys that exist", () => {
    const keys = new Set(municipalities.flatMap(({ ags, kreisKey }) => [ags, kreisKey]));
    expect(regions.flatMap((region) => region.keys.filter((key) => !keys.has(key)))).toEqual([]);
  });

  it.each([
    { name: "Duisburg", expected: ["ruhr", "emscher", "rheinschiene"] },
    { name: "Castrop-Rauxel", expected: ["ruhr", "emscher"] },
    { name: "Herten", expected: ["ruhr", "emscher"] },
    { name: "Unna", expected: ["ruhr"] },
    { name: "Neuss", expected: ["rheinschiene", "niederrhein"] },
    { name: "Wuppertal", expected: ["bergisches-land"] },
    { name: "Billerbeck", expected: ["muensterland"] },
    { name: "Brakel", expected: ["ostwestfalen-lippe"] },
    { name: "Winterberg", expected: ["sauerland"] },
    { name: "Siegen", expected: [] },
  ])("of $name are $expected", ({ name, expected }) => {
    expect(regionsOf(named(name), regions).map(({ id }) => id)).toEqual(expected);
  });

  it("hold the 53 municipalities of the Regionalverband Ruhr", () => {
    expect(
      municipalities.filter((each) => regionsOf(each, regions).some(({ id }) => id === "ruhr")),
    ).toHaveLength(53);
  });
});

describe("distances", () => {
  it("are those of a map", () => {
    expect(distanceKm(named("Köln").point, named("Düsseldorf").point)).toBeGreaterThan(30);
    expect(distanceKm(named("Köln").point, named("Düsseldorf").point)).toBeLessThan(40);
  });

  it("are the same both ways and none to oneself", () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(distanceKm(a.point, b.point)).toBeCloseTo(distanceKm(b.point, a.point), 9);
        expect(distanceKm(a.point, a.point)).toBe(0);
      }),
    );
  });
});

describe("similar municipalities", () => {
  it("put towns of like size and density before a big city and a village", () => {
    const order = similarMunicipalities("05978036", municipalities, { limit: 395, regions }).map(
      ({ municipality }) => municipality.name,
    );
    expect(order.slice(0, 4)).toEqual([
      "Wesel", // the same size and type, also in the Ruhr region, though 80 km away
      "Lippstadt", // an eighth larger, same type, same Regierungsbezirk, 47 km
      "Lüdenscheid", // a sixth larger, same type, same Regierungsbezirk, 37 km
      "Herten", // the same size and type, Ruhr region, but more than twice as dense
    ]);
    expect(order.indexOf("Köln")).toBeGreaterThan(200); // eighteen times as large
    expect(order.indexOf("Dahlem")).toBeGreaterThan(200); // a village far away
    expect(order).not.toContain("Unna");
  });

  it("explain each part of the score with its figures", () => {
    const [best] = similarMunicipalities("05978036", municipalities, { limit: 1, regions });
    expect(best?.parts.map(({ criterion }) => criterion)).toEqual([
      "population",
      "density",
      "type",
      "region",
      "distance",
    ]);
    expect(best?.parts[0]?.explanation).toMatch(/^[\d.]+ Einwohner \(bei Ihnen [\d.]+\)$/);
    const weight = best?.parts.reduce((sum, part) => sum + part.weight, 0) ?? 0;
    const mean = (best?.parts.reduce((sum, part) => sum + part.weight * part.similarity, 0) ?? 0) / weight;
    expect(best?.score).toBeCloseTo(mean, 12);
  });

  it("are alike both ways, between 0 and 1, and wholly like themselves", () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const { score } = compareMunicipalities(a, b);
        expect(score).toBeCloseTo(compareMunicipalities(b, a).score, 12);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(compareMunicipalities(a, a).score).toBe(1);
      }),
    );
  });

  it("can be chosen by a filter and by weights of one's own", () => {
    const weights = { density: 0, type: 0, region: 0, distance: 0 };
    const [nearestInSize] = similarMunicipalities("05978036", municipalities, {
      weights,
      limit: 1,
      filter: ({ regierungsbezirk }) => regierungsbezirk === "Münster",
    });
    const own = named("Unna").population.value;
    const gaps = municipalities
      .filter(({ regierungsbezirk }) => regierungsbezirk === "Münster")
      .map(({ population }) => Math.abs(Math.log(population.value / own)));
    expect(Math.abs(Math.log((nearestInSize?.municipality.population.value ?? 0) / own))).toBe(
      Math.min(...gaps),
    );
  });

  it("refuse a municipality that is not there, and weights that weigh nothing", () => {
    const nothing = { population: 0, density: 0, type: 0, region: 0, distance: 0 };
    expect(() => similarMunicipalities("05000000", municipalities)).toThrow(DomainError);
    expect(() => compareMunicipalities(named("Unna"), named("Kamen"), { weights: nothing })).toThrow(
      DomainError,
    );
  });
});
