import { Delaunay } from "d3-delaunay";
import polygonClipping from "polygon-clipping";
import { type PlanePoint, projectPoint } from "./project-point.js";

const { intersection } = polygonClipping;

/** What a cell is computed from: facts of the register alone, no boundary file. */
export interface CellFacts {
  ags: string;
  areaKm2: number;
  point: { lat: number; lon: number };
}

/** One or more polygons, each a ring and its holes. */
export type Shape = PlanePoint[][][];

/** Corners of the polygon that stands for a disc; its area is less than half a percent short. */
const discCorners = 48;

/** Beyond all points, so that every cell is closed before it is cut. */
const marginKm = 100;

/**
 * A cell for each municipality: all that lies nearer to its point than to any other, cut by a disc of
 * 1.45·√(area/π) + 1 km around the point, so that cells at the border of the state end where their area would.
 */
export function drawCells(municipalities: readonly CellFacts[]): Map<string, Shape> {
  const points = municipalities.map(({ point }) => projectPoint(point));
  const voronoi = Delaunay.from(points).voronoi(frameOf(points));
  return new Map(
    municipalities.map(({ ags, areaKm2 }, index) => {
      const nearest = voronoi.cellPolygon(index) as PlanePoint[];
      const disc = drawDisc(points[index] as PlanePoint, 1.45 * Math.sqrt(areaKm2 / Math.PI) + 1);
      return [ags, intersection([nearest], [disc]) as Shape];
    }),
  );
}

function drawDisc([x, y]: PlanePoint, radius: number): PlanePoint[] {
  return Array.from({ length: discCorners }, (_, corner) => {
    const angle = (2 * Math.PI * corner) / discCorners;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

function frameOf(points: readonly PlanePoint[]): [number, number, number, number] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [
    Math.min(...xs) - marginKm,
    Math.min(...ys) - marginKm,
    Math.max(...xs) + marginKm,
    Math.max(...ys) + marginKm,
  ];
}
