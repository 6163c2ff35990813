import type { GeoPoint } from "@stadtlotse/domain";
import type { ListFormat } from "./list-format.js";

/** What a record is on a map. */
interface Place {
  id: string;
  point: GeoPoint | undefined;
  properties: Readonly<Record<string, unknown>>;
}

/** Records as points after RFC 7946: longitude before latitude, and without those whose place is not known. */
export function geoJsonOf<Item>(toPlace: (item: Item) => Place): ListFormat<Item> {
  return {
    name: "geojson",
    mediaType: "application/geo+json",
    render: (items) =>
      JSON.stringify({
        type: "FeatureCollection",
        features: items.map(toPlace).flatMap(({ id, point, properties }) =>
          point === undefined
            ? []
            : [
                {
                  type: "Feature",
                  id,
                  geometry: { type: "Point", coordinates: [point.lon, point.lat] },
                  properties,
                },
              ],
        ),
      }),
  };
}
