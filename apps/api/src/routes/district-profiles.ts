import { ProgrammeAreaState } from "@stadtlotse/domain";
import { DistrictProfileRecord } from "@stadtlotse/registry";
import { geoJsonOf } from "../formats/geojson.js";
import { equals } from "./matches.js";
import { municipalityByAgs } from "./municipality-by-ags.js";
import { addOfficeRecords } from "./office-records.js";
import { ags, text } from "./parameters.js";
import type { Api, RouteContext } from "./route-context.js";

/** Districts in which programmes pay or paid, in seven sections and on the map. */
export function addDistrictProfileRoutes(api: Api, context: RouteContext): void {
  addOfficeRecords(api, context, {
    path: "/v1/district-profiles",
    tag: "Networks",
    operations: {
      list: "listDistrictProfiles",
      get: "getDistrictProfile",
      create: "createDistrictProfile",
      change: "changeDistrictProfile",
      history: "getDistrictProfileHistory",
    },
    nouns: ["the profile of a district", "profiles of districts"],
    title: "Stadtteilprofile",
    missing: "Dieses Stadtteilprofil gibt es nicht.",
    example: "nordstadt",
    schema: DistrictProfileRecord,
    name: "DistrictProfile",
    store: ({ districtProfiles }) => districtProfiles,
    filters: {
      municipality: ags.optional(),
      programme: text.optional(),
      state: ProgrammeAreaState.optional(),
    },
    accepts: (profile, { municipality, programme, state }) =>
      equals(profile.ags, municipality) &&
      equals(profile.programmeId, programme) &&
      equals(profile.state, state),
    texts: ({ name, sections }) => [name, ...Object.values(sections)],
    orders: { name: ({ name }) => name, asOf: ({ asOf }) => asOf },
    formats: [
      // a district whose place no source gives stands at its municipality, and says so
      geoJsonOf(({ id, point, name, ags, state }: DistrictProfileRecord) => ({
        id,
        point: point ?? municipalityByAgs.get(ags)?.point,
        properties: { name, ags, state, pointOf: point === undefined ? "municipality" : "district" },
      })),
    ],
    defaults: { sourceId: "geschaeftsstelle" },
  });
}
