import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import { describe, expect, it } from "vitest";
import { drawCells } from "./draw-cells.js";
import { drawMap } from "./draw-map.js";

/** Two towns of one Kreis side by side and a third far away. */
const towns = [
  town("05111001", "05111", { lat: 51.4, lon: 7 }),
  town("05111002", "05111", { lat: 51.4, lon: 7.1 }),
  town("05222001", "05222", { lat: 51.9, lon: 8 }),
];

describe("the cells", () => {
  it("lie around their own point, whatever its neighbours are", () => {
    const { cells } = drawMap(municipalities);
    expect(cells).toHaveLength(396);
    const paths = cells.map(({ path }) => path);
    expect(new Set(paths).size).toBe(396);
    for (const path of paths) expect(path).toMatch(/^M\d+ \d+l[-\d ]+z$/);
  });

  it("end where their own area would", () => {
    const [alone] = drawCells(towns).get("05222001") ?? [];
    const xs = (alone?.[0] ?? []).map(([x]) => x);
    const radius = 1.45 * Math.sqrt(80 / Math.PI) + 1;
    expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(2 * radius, 6);
  });

  it("meet halfway between two towns", () => {
    const cells = drawCells(towns);
    const east = Math.max(...cornersOf(cells, "05111001").map(([x]) => x));
    const west = Math.min(...cornersOf(cells, "05111002").map(([x]) => x));
    expect(east).toBeCloseTo(west, 6);
  });
});

describe("the lines of the Kreise", () => {
  it("are paths that a browser can draw, whatever is left of a gap on the grid", () => {
    for (const { path } of drawMap(municipalities).kreise) expect(path).toMatch(/^(M\d+ \d+l[-\d ]+z)+$/);
  });

  it("are one ring around towns that touch", () => {
    const { kreise } = drawMap(towns);
    expect(kreise.map(({ key }) => key)).toEqual(["05111", "05222"]);
    for (const { path } of kreise) expect(path.match(/M/g)).toHaveLength(1);
  });

  it("enclose each of the 53 Kreise and kreisfreie Städte", () => {
    expect(drawMap(municipalities).kreise).toHaveLength(53);
  });
});

it("places any point on the same grid as the cells", () => {
  const { placing, cells } = drawMap(towns);
  const [first] = cells;
  expect(Math.round(7 * placing.x.perDegree + placing.x.offset)).toBe(first?.x);
  expect(Math.round(51.4 * placing.y.perDegree + placing.y.offset)).toBe(first?.y);
});

it("stays small enough to be sent at once", () => {
  expect(JSON.stringify(drawMap(municipalities)).length).toBeLessThan(100_000);
});

function town(ags: string, kreisKey: string, point: { lat: number; lon: number }) {
  return { ags, kreisKey, areaKm2: 80, point };
}

function cornersOf(cells: ReturnType<typeof drawCells>, ags: string) {
  return (cells.get(ags) ?? []).flat(2);
}
