import polygonClipping from "polygon-clipping";
import { type CellFacts, drawCells, type Shape } from "./draw-cells.js";
import { type PlanePoint, projectPoint } from "./project-point.js";
import { gridPerKm, toGrid, writePath } from "./write-path.js";

/** A drawing of the state, made of facts about its municipalities. All positions are steps of one grid. */
export interface MapDrawing {
  width: number;
  height: number;
  /** Where a place lies: `x = lon * x.perDegree + x.offset`, `y` likewise from the latitude. */
  placing: { x: Placing; y: Placing };
  cells: { ags: string; path: string; x: number; y: number }[];
  /** One line around each Kreis and each kreisfreie Stadt. */
  kreise: { key: string; path: string }[];
}

interface Placing {
  perDegree: number;
  offset: number;
}

const marginKm = 2;
const smallestHoleKm2 = 10;

/** @param shapes the areas by the key of the municipality; computed from facts alone where none are given */
export function drawMap(
  municipalities: readonly (CellFacts & { kreisKey: string })[],
  shapes: ReadonlyMap<string, Shape> = drawCells(municipalities),
): MapDrawing {
  const { origin, size } = measure([...shapes.values()]);
  return {
    width: Math.ceil(size[0] * gridPerKm),
    height: Math.ceil(size[1] * gridPerKm),
    placing: placingOf(origin),
    cells: municipalities.map(({ ags, point }) => {
      const [x, y] = toGrid(projectPoint(point), origin);
      return { ags, path: writePath(shapes.get(ags) ?? [], origin), x, y };
    }),
    kreise: [...groupByKreis(municipalities)].map(([key, members]) => ({
      key,
      path: writePath(unite(members.map((member) => grow(shapes.get(member.ags) ?? [], member))), origin),
    })),
  };
}

function groupByKreis<Item extends { kreisKey: string }>(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(item.kreisKey, [...(groups.get(item.kreisKey) ?? []), item]);
  return groups;
}

/** Cells that only touch leave hairs between them when they are united; grown by 0.4 percent they overlap. */
function grow(shape: Shape, { point }: CellFacts): Shape {
  const [x, y] = projectPoint(point);
  const larger = ([cornerX, cornerY]: PlanePoint): PlanePoint => [
    x + (cornerX - x) * 1.004,
    y + (cornerY - y) * 1.004,
  ];
  return shape.map((polygon) => polygon.map((ring) => ring.map(larger)));
}

/** The area around several cells. Small holes are left where discs do not quite meet; no Kreis lies in them. */
function unite([first, ...others]: readonly Shape[]): Shape {
  if (first === undefined) return [];
  const united = polygonClipping.union(first, ...others) as Shape;
  return united.map(([outline = [], ...holes]) => [
    outline,
    ...holes.filter((hole) => areaOf(hole) >= smallestHoleKm2),
  ]);
}

/** After the shoelace formula. */
function areaOf(ring: readonly PlanePoint[]): number {
  const doubled = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

function measure(shapes: readonly Shape[]): { origin: PlanePoint; size: PlanePoint } {
  const corners = shapes.flat(3);
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const origin: PlanePoint = [Math.min(...xs) - marginKm, Math.min(...ys) - marginKm];
  return { origin, size: [Math.max(...xs) + marginKm - origin[0], Math.max(...ys) + marginKm - origin[1]] };
}

/** The projection is linear, so two points say all about it. */
function placingOf([left, top]: PlanePoint): MapDrawing["placing"] {
  const [x, y] = projectPoint({ lat: 1, lon: 1 });
  return {
    x: { perDegree: x * gridPerKm, offset: -left * gridPerKm },
    y: { perDegree: y * gridPerKm, offset: -top * gridPerKm },
  };
}
