/** A point on the drawing, in kilometres to the east and to the south of its origin. */
export type PlanePoint = [x: number, y: number];

const kilometresPerDegree = 111.2;

/** Halfway through North Rhine-Westphalia: here the drawing is true to length in both directions. */
const middleLatitude = 51.45;
const shrinkage = Math.cos((middleLatitude * Math.PI) / 180);

/**
 * A place on the plane. The state is small enough for an equirectangular projection: lengths are off by less than two
 * percent at its northern and southern ends.
 */
export function projectPoint({ lat, lon }: { lat: number; lon: number }): PlanePoint {
  return [lon * kilometresPerDegree * shrinkage, -lat * kilometresPerDegree];
}
