/** Computed when the page is built, see `drawing/map-drawing-module.ts`. */
declare module "virtual:map-drawing" {
  export const drawing: import("../../drawing/draw-map.js").MapDrawing;
  /** Where the map shows the boundaries of a file: whose it is. */
  export const boundaryNotice: string | undefined;
  /** What has to be said of the data behind it. */
  export const notices: { notice: string; licence: string; url?: string }[];
}
