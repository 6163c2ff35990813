import { attributionNotices } from "@stadtlotse/domain";
import { attributions } from "@stadtlotse/domain/reference/attributions";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import type { Plugin } from "vite";
import { drawMap } from "./draw-map.js";

const name = "virtual:map-drawing";

/** Computes the map once, when the page is built; the page imports it as `virtual:map-drawing`. */
export function mapDrawingModule(): Plugin {
  const resolved = `\0${name}`;
  return {
    name: "map-drawing",
    resolveId: (id) => (id === name ? resolved : undefined),
    load: (id) => (id === resolved ? writeModule() : undefined),
  };
}

function writeModule(): string {
  const notices = attributionNotices(attributions, ["municipalities", "map"]);
  return `export const drawing = ${JSON.stringify(drawMap(municipalities))};
export const notices = ${JSON.stringify(notices)};`;
}
