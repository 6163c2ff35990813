import type { PlanePoint } from "./project-point.js";

/** A closed ring without the corners that lie nearer to the line between their neighbours than the tolerance (Douglas and Peucker, 1973). */
export function simplifyRing(ring: readonly PlanePoint[], tolerance: number): PlanePoint[] {
  const [first] = ring;
  if (first === undefined) return [];
  // the ring begins where it ends, so it is cut in two where it is farthest from there
  const far = indexOfLargest(ring.map((corner) => distanceOf(corner, first)));
  return [
    ...simplifyLine(ring.slice(0, far + 1), tolerance).slice(0, -1),
    ...simplifyLine(ring.slice(far), tolerance),
  ];
}

function simplifyLine(line: readonly PlanePoint[], tolerance: number): PlanePoint[] {
  const [start] = line;
  const end = line.at(-1);
  if (line.length < 3 || start === undefined || end === undefined) return [...line];
  const distances = line.map((corner) => distanceFromLine(corner, start, end));
  const far = indexOfLargest(distances);
  if ((distances[far] ?? 0) <= tolerance) return [start, end];
  return [
    ...simplifyLine(line.slice(0, far + 1), tolerance).slice(0, -1),
    ...simplifyLine(line.slice(far), tolerance),
  ];
}

function indexOfLargest(values: readonly number[]): number {
  return values.reduce((best, value, index) => (value > (values[best] ?? 0) ? index : best), 0);
}

function distanceOf([x, y]: PlanePoint, [otherX, otherY]: PlanePoint): number {
  return Math.hypot(x - otherX, y - otherY);
}

function distanceFromLine([x, y]: PlanePoint, start: PlanePoint, end: PlanePoint): number {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const length = Math.hypot(dx, dy);
  return length === 0
    ? distanceOf([x, y], start)
    : Math.abs(dx * (y - start[1]) - dy * (x - start[0])) / length;
}
