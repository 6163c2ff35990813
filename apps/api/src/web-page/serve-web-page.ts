import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { compress } from "hono/compress";
import { createMiddleware } from "hono/factory";
import type { ApiEnvironment } from "../requests/environment.js";
import type { Api } from "../routes/route-context.js";

/**
 * Serves the built web page: its files as they are, and its index for every other address that a browser opens,
 * because the page finds its own way from there (`/dokumente/ID`, `/quellen/ID`).
 */
export function serveWebPage(api: Api, webRoot: string): void {
  api.use("/*", compress(), cacheByName, serveStatic({ root: webRoot }));
  const index = serveStatic<ApiEnvironment>({ path: join(webRoot, "index.html") });
  // a citation's address answers whoever opens it, a link checker or a script too
  api.get("/dokumente/:id", index);
  api.get("/quellen/:id", index);
  api.use("/*", (c, next) => (isNavigation(c.req.header("accept")) ? index(c, next) : next()));
}

/** Names under `assets/` hold a hash of the content, so they never change; everything else is asked for anew. */
const cacheByName = createMiddleware(async (c, next) => {
  await next();
  if (c.res.status !== 200) return;
  const isHashed = c.req.path.startsWith("/assets/");
  c.header("cache-control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
});

function isNavigation(accept: string | undefined): boolean {
  return accept?.includes("text/html") ?? false;
}
