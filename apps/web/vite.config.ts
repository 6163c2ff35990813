import { defaultClientConditions, defineConfig } from "vite";
import { mapDrawingModule } from "./drawing/map-drawing-module.js";

export default defineConfig({
  plugins: [mapDrawingModule()],
  resolve: { conditions: ["@stadtlotse/source", ...defaultClientConditions] },
  // The content security policy allows `self` alone, so nothing of ours may become a data address.
  build: { assetsInlineLimit: 0, target: "es2023", modulePreload: { polyfill: false } },
  server: { proxy: { "/v1": "http://127.0.0.1:3000" } },
});
