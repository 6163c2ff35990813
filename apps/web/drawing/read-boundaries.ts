import type { Shape } from "./draw-cells.js";
import { type PlanePoint, projectPoint } from "./project-point.js";
import { simplifyRing } from "./simplify-ring.js";

/** What a boundary file must be for: a municipality by its key. */
type Wanted = readonly { ags: string; name: string }[];

type Ring = [lon: number, lat: number][];

interface Feature {
  properties: Record<string, unknown> | null;
  geometry: { type: "Polygon"; coordinates: Ring[] } | { type: "MultiPolygon"; coordinates: Ring[][] } | null;
}

/** Finer than what is seen of the state on a screen. */
const toleranceKm = 0.2;

/**
 * The areas of municipalities from a GeoJSON file (RFC 7946, so in WGS 84), simplified. A municipality may have several
 * features; those of other places are left out.
 *
 * @param property of a feature that holds the key
 * @throws Error a sentence that says what is wrong with the file
 */
export function readBoundaries(content: string, property: string, wanted: Wanted): Map<string, Shape> {
  const keys = new Set(wanted.map(({ ags }) => ags));
  const shapes = new Map<string, Shape>();
  for (const { properties, geometry } of featuresOf(content)) {
    const ags = String(properties?.[property] ?? "");
    if (geometry === null || !keys.has(ags)) continue;
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    shapes.set(ags, [...(shapes.get(ags) ?? []), ...polygons.map((rings) => rings.map(toPlane))]);
  }
  const missing = wanted.filter(({ ags }) => !shapes.has(ags));
  if (missing.length > 0) {
    const first = missing.slice(0, 5).map(({ ags, name }) => `${ags} ${name}`);
    throw new Error(
      `the boundary file has no "${property}" for ${missing.length} municipalities: ${first.join(", ")}`,
    );
  }
  return shapes;
}

function featuresOf(content: string): Feature[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch (cause) {
    throw new Error("the boundary file is no JSON", { cause });
  }
  if (!isCollection(parsed)) throw new Error("the boundary file is no FeatureCollection of GeoJSON");
  const isArea = ({ geometry }: Feature) =>
    geometry === null || geometry.type === "Polygon" || geometry.type === "MultiPolygon";
  return parsed.features.filter(isArea);
}

function isCollection(value: unknown): value is { features: Feature[] } {
  return typeof value === "object" && value !== null && "features" in value && Array.isArray(value.features);
}

function toPlane(ring: Ring): PlanePoint[] {
  return simplifyRing(
    ring.map(([lon, lat]) => {
      if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
        throw new Error(`the boundary file is not in WGS 84: it has the position ${lon}, ${lat}`);
      }
      return projectPoint({ lat, lon });
    }),
    toleranceKm,
  );
}
