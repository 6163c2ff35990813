import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import { describe, expect, it } from "vitest";
import { drawMap } from "./draw-map.js";
import { readBoundaries } from "./read-boundaries.js";
import { simplifyRing } from "./simplify-ring.js";

const unna = { ags: "05978036", name: "Unna" };
const square = [
  [7.6, 51.5],
  [7.8, 51.5],
  [7.8, 51.6],
  [7.6, 51.6],
  [7.6, 51.5],
];

describe("a boundary file", () => {
  it("gives the areas of municipalities by their key, also in several parts", () => {
    const shapes = readBoundaries(
      collection(
        feature("05978036", { type: "Polygon", coordinates: [square] }),
        feature("05978036", { type: "MultiPolygon", coordinates: [[square]] }),
        feature("03404000", { type: "Polygon", coordinates: [square] }),
        feature("05978036", { type: "Point", coordinates: [7.6, 51.5] }),
      ),
      "AGS",
      [unna],
    );
    expect([...shapes.keys()]).toEqual(["05978036"]);
    expect(shapes.get("05978036")).toHaveLength(2);
  });

  it.each([
    { name: "no JSON", content: "PK", reason: "is no JSON" },
    { name: "something else", content: "[]", reason: "no FeatureCollection" },
    { name: "without a municipality", content: collection(), reason: "for 1 municipalities: 05978036 Unna" },
    {
      name: "in metres",
      content: collection(feature("05978036", { type: "Polygon", coordinates: [[[412345, 5712345]]] })),
      reason: "not in WGS 84",
    },
  ])("is refused when it is $name", ({ content, reason }) => {
    expect(() => readBoundaries(content, "AGS", [unna])).toThrow(reason);
  });

  it("is drawn in the place of cells, on the same grid as points", () => {
    const town = municipalities.filter(({ ags }) => ags === unna.ags);
    const file = collection(feature(unna.ags, { type: "Polygon", coordinates: [square] }));
    const { cells, kreise, placing } = drawMap(town, readBoundaries(file, "AGS", [unna]));
    const x = Math.round(7.6 * placing.x.perDegree + placing.x.offset);
    const y = Math.round(51.5 * placing.y.perDegree + placing.y.offset);
    expect(cells[0]?.path).toMatch(new RegExp(`^M${x} ${y}l`));
    expect(kreise).toHaveLength(1);
  });
});

it("leaves out what nobody sees of a ring, and keeps its corners", () => {
  const ring: [number, number][] = [
    [0, 0],
    [5, 0.1],
    [10, 0],
    [10, 10],
    [0, 0],
  ];
  expect(simplifyRing(ring, 0.2)).toEqual([ring[0], ring[2], ring[3], ring[4]]);
  expect(simplifyRing(ring, 0.05)).toEqual(ring);
});

function collection(...features: object[]): string {
  return JSON.stringify({ type: "FeatureCollection", features });
}

function feature(ags: string, geometry: object) {
  return { type: "Feature", properties: { AGS: ags }, geometry };
}
