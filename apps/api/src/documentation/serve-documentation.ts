import { createRequire } from "node:module";
import { serveStatic } from "@hono/node-server/serve-static";
import { compress } from "hono/compress";
import type { ApiEnvironment } from "../requests/environment.js";
import { contentSecurityPolicy } from "../requests/security-headers.js";
import type { Api } from "../routes/route-context.js";
import { createOpenApiDocument, type OpenApiDocument } from "./openapi-document.js";

const require = createRequire(import.meta.url);

const page = `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Stadtlotse: Schnittstelle</title>
  </head>
  <body>
    <main id="reference"></main>
    <script src="/docs/reference.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>
`;

/** An external script, because the content security policy allows no inline one; nothing is loaded from elsewhere. */
const startScript = `Scalar.createApiReference("#reference", {
  url: "/openapi.json",
  withDefaultFonts: false,
  telemetry: false,
  hideClientButton: true,
  showDeveloperTools: "never",
  agent: { disabled: true },
  mcp: { disabled: true },
});
`;

/** The reader writes its styles into the page at run time; its scripts stay under the rule for all pages. */
const documentationPolicy = contentSecurityPolicy.replace(
  "style-src 'self'",
  "style-src 'self' 'unsafe-inline'",
);

/** `/openapi.json`, and `/docs` where people read it. */
export function serveDocumentation(api: Api): void {
  let document: OpenApiDocument | undefined;
  api.get("/openapi.json", (c) => {
    document ??= createOpenApiDocument(api);
    return c.json(document, 200, { "access-control-allow-origin": "*" });
  });

  api.get("/docs", (c) => {
    c.header("content-security-policy", documentationPolicy);
    return c.html(page);
  });
  api.get("/docs/start.js", (c) => c.body(startScript, 200, { "content-type": "text/javascript" }));
  const bundle = require.resolve("@scalar/api-reference/browser/standalone.js");
  const serveBundle = serveStatic<ApiEnvironment>({ path: bundle });
  api.get("/docs/reference.js", compress(), (c, next) => {
    c.header("cache-control", "public, max-age=86400");
    return serveBundle(c, next);
  });
}
