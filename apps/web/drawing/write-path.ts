import type { Shape } from "./draw-cells.js";
import type { PlanePoint } from "./project-point.js";

/** Steps of the drawing's grid per kilometre: finer than a pixel, and short to write. */
export const gridPerKm = 10;

/** The path of a shape for SVG, on a grid whose origin is given, in whole steps from corner to corner. */
export function writePath(shape: Shape, origin: PlanePoint): string {
  return shape
    .flat()
    .map((ring) => writeRing(ring, origin))
    .join("");
}

/** The grid position of a point. */
export function toGrid([x, y]: PlanePoint, [left, top]: PlanePoint): PlanePoint {
  return [Math.round((x - left) * gridPerKm), Math.round((y - top) * gridPerKm)];
}

function writeRing(ring: readonly PlanePoint[], origin: PlanePoint): string {
  const corners = ring.map((corner) => toGrid(corner, origin));
  const [first = [0, 0]] = corners;
  const steps = corners.slice(1).flatMap(([x, y], index) => {
    const [fromX, fromY] = corners[index] ?? first;
    return x === fromX && y === fromY ? [] : [`${x - fromX} ${y - fromY}`];
  });
  // what shrinks to a point or a line on the grid is nothing to see
  if (steps.length < 3) return "";
  // the last corner of a ring is its first; `z` goes back there by itself
  return `M${first[0]} ${first[1]}l${steps.slice(0, -1).join(" ")}z`.replaceAll(" -", "-");
}
