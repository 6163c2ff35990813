import { defaultClientConditions, defineConfig } from "vite";

export default defineConfig({
  resolve: { conditions: ["@stadtlotse/source", ...defaultClientConditions] },
  // The content security policy allows `self` alone, so nothing of ours may become a data address.
  build: { assetsInlineLimit: 0, target: "es2023", modulePreload: { polyfill: false } },
  server: { proxy: { "/v1": "http://127.0.0.1:3000" } },
});
