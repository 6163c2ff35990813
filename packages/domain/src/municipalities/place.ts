import type { Municipality, Regierungsbezirk } from "./municipality.js";

/** Something on the map of North Rhine-Westphalia that a name can mean. */
export type Place =
  | { kind: "municipality"; municipality: Municipality }
  | { kind: "kreis"; key: string; name: string }
  | { kind: "regierungsbezirk"; name: Regierungsbezirk };

/** What a spelling means. Several readings are an outcome of their own: nothing is guessed. */
export type PlaceLookup =
  | { outcome: "found"; place: Place }
  /** Readings in the order of likelihood: municipality, Kreis, Regierungsbezirk. */
  | { outcome: "ambiguous"; readings: Place[] }
  /** Municipalities whose name is spelt much like it; often empty. */
  | { outcome: "unknown"; suggestions: Municipality[] };

/** What a spelling means when a municipality is asked for. */
export type MunicipalityLookup =
  | { outcome: "found"; municipality: Municipality }
  | { outcome: "ambiguous"; readings: Municipality[] }
  | { outcome: "unknown"; suggestions: Municipality[] };
