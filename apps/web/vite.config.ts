import { defaultClientConditions, defineConfig, type Plugin } from "vite";
import { type BoundaryFile, mapDrawingModule } from "./drawing/map-drawing-module.js";

export default defineConfig({
  plugins: [mapDrawingModule(boundaryFileOf(process.env)), preloadLetters()],
  resolve: { conditions: ["@stadtlotse/source", ...defaultClientConditions] },
  // The content security policy allows `self` alone, so nothing of ours may become a data address.
  build: { assetsInlineLimit: 0, target: "es2023", modulePreload: { polyfill: false } },
  server: { proxy: { "/v1": "http://127.0.0.1:3000" } },
});

/** The map shows the boundaries of a file where one is named, and areas that are computed from facts where none is. */
function boundaryFileOf({
  BOUNDARY_FILE: path = "",
  BOUNDARY_KEY_PROPERTY: property = "AGS",
  BOUNDARY_NOTICE: notice = "",
}: NodeJS.ProcessEnv): BoundaryFile | undefined {
  if (path === "") return undefined;
  if (notice === "")
    throw new Error("BOUNDARY_NOTICE is missing: whose file BOUNDARY_FILE is, and its licence");
  return { path, property, notice };
}

/** Fetches the letters of every page with its styles and not after them. */
function preloadLetters(): Plugin {
  return {
    name: "preload-letters",
    transformIndexHtml: {
      order: "post",
      handler: (_, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => /fira-sans-latin-[46]00-normal-[^/]*\.woff2$/.test(file))
          .map((file) => ({
            tag: "link",
            attrs: { rel: "preload", as: "font", type: "font/woff2", href: `/${file}`, crossorigin: true },
            injectTo: "head",
          })),
    },
  };
}
