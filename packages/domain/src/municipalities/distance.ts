import type { GeoPoint } from "./municipality.js";

const earthRadiusKm = 6371;

/**
 * The great-circle distance of two points in kilometres (haversine formula on a sphere, right to about half a per cent).
 *
 * @example
 * Math.round(distanceKm({ lat: 51.514, lon: 7.465 }, { lat: 51.962, lon: 7.628 }))
 * //=> 51
 */
export function distanceKm(from: GeoPoint, to: GeoPoint): number {
  const lat = radians(to.lat - from.lat);
  const lon = radians(to.lon - from.lon);
  const chord =
    Math.sin(lat / 2) ** 2 + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(lon / 2) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
