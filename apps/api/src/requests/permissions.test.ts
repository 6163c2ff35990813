import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../testing/open-test-api.js";
import { type CallerRole, type Operation, permissions } from "./permissions.js";

interface Route {
  operationId: string;
  method: string;
  path: string;
  requestBody?: unknown;
}

const callers: readonly CallerRole[] = ["anonymous", "staff", "office", "admin"];

let house: TestApi;
let routes: Route[];
const keys = new Map<CallerRole, string>();
beforeAll(async () => {
  house = await openTestApi();
  const document = (await (await house.api.request("/openapi.json")).json()) as {
    paths: Record<string, Record<string, Pick<Route, "operationId" | "requestBody">>>;
  };
  routes = Object.entries(document.paths)
    .filter(([path]) => path.startsWith("/v1/"))
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ ...operation, method, path })),
    );
  for (const role of ["staff", "office", "admin"] as const) {
    keys.set(role, await house.createKey({ ags: "05978036", role }));
  }
});
afterAll(() => house.close());

/** Calls a route with values that exist nowhere: whoever may pass is told that, or that the input is wrong. */
async function call({ method, path, requestBody }: Route, caller: CallerRole): Promise<number> {
  const key = keys.get(caller);
  const response = await house.api.request(path.replace(/\{\w+\}/g, "unknown"), {
    method: method.toUpperCase(),
    headers: {
      "content-type": "application/json",
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    },
    ...(requestBody === undefined ? {} : { body: "{}" }),
  });
  await response.body?.cancel();
  return response.status;
}

describe("the table of permissions", () => {
  it("has an entry for every route of /v1, and none for a route that is not there", () => {
    expect(routes.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(permissions).sort());
  });

  it("knows every address of /v1 that the house serves", () => {
    const served = house.api.routes
      .filter(({ method, path }) => method !== "ALL" && path.startsWith("/v1/"))
      .map(({ method, path }) => `${method} ${path}`);
    const described = routes.map(
      ({ method, path }) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ":$1")}`,
    );
    expect([...new Set(served)].sort()).toEqual(described.sort());
  });

  it.each(
    Object.entries<readonly CallerRole[]>(permissions).flatMap(([operation, roles]) =>
      callers.map((caller) => ({ operation, caller, allowed: roles.includes(caller) })),
    ),
  )("holds: $operation by $caller, allowed $allowed", async ({ operation, caller, allowed }) => {
    const route = routes.find(({ operationId }) => operationId === (operation as Operation));
    if (route === undefined) throw new Error(`no route for ${operation}`);
    const status = await call(route, caller);
    if (allowed) expect([200, 400, 404]).toContain(status);
    else expect(status).toBe(caller === "anonymous" ? 401 : 403);
  });
});
