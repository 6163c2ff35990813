import { readFileSync } from "node:fs";
import { attributionNotices } from "@stadtlotse/domain";
import { attributions } from "@stadtlotse/domain/reference/attributions";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import type { Plugin } from "vite";
import { drawMap } from "./draw-map.js";
import { readBoundaries } from "./read-boundaries.js";

/** A boundary file in the place of computed areas. */
export interface BoundaryFile {
  path: string;
  /** The property of a feature that holds the key of the municipality. */
  property: string;
  /** Whose file it is, and under which licence: shown below the map. */
  notice: string;
}

const name = "virtual:map-drawing";

/** Computes the map once, when the page is built; the page imports it as `virtual:map-drawing`. */
export function mapDrawingModule(boundaries: BoundaryFile | undefined): Plugin {
  const resolved = `\0${name}`;
  return {
    name: "map-drawing",
    resolveId: (id) => (id === name ? resolved : undefined),
    load: (id) => (id === resolved ? writeModule(boundaries) : undefined),
  };
}

function writeModule(boundaries: BoundaryFile | undefined): string {
  const shapes =
    boundaries && readBoundaries(readFileSync(boundaries.path, "utf8"), boundaries.property, municipalities);
  const notices = attributionNotices(attributions, ["municipalities", "map"]);
  return `export const drawing = ${JSON.stringify(drawMap(municipalities, shapes))};
export const notices = ${JSON.stringify(notices)};
export const boundaryNotice = ${JSON.stringify(boundaries?.notice)};`;
}
