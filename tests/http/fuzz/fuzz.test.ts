import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type House, openHouse } from "../open-house.js";
import { hostileText, hostileValue } from "./hostile.js";
import { type Route, readRoutes, type Schema } from "./schema.js";
import { valueFor } from "./value-for-schema.js";

const runsPerRoute = 12;
const longestWaitMs = 15_000;

let house: House;
let routes: Route[];
let resolve: (schema: Schema) => Schema;
const keys: Record<string, string> = {};
beforeAll(async () => {
  house = await openHouse();
  ({ routes, resolve } = await readRoutes(house.api));
  for (const role of ["staff", "admin"] as const) {
    keys[role] = (await house.registry.apiKeys.create({ ags: "05978036", role })).key;
  }
});
afterAll(() => house.close());

async function call(path: string, init: RequestInit): Promise<Response> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${init.method} ${path} hangs`)), longestWaitMs);
  });
  try {
    return await Promise.race([house.api.request(path, init), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whatever comes in, what goes out is what the document names: no 500, no trace, no SQL. */
async function expectComposure(response: Response, { operation, method, path }: Route): Promise<void> {
  const body = await response.text();
  const place = `${method} ${path} gave ${response.status}: ${body.slice(0, 500)}`;
  expect(response.status, place).toBeLessThan(500);
  expect([...Object.keys(operation.responses), "404"], place).toContain(String(response.status));
  if (response.status < 400) return;
  expect(body).not.toMatch(/\n\s+at |SQLITE|node_modules|SELECT /);
  if (operation.operationId === "useMcp" && body.includes('"jsonrpc"')) return;
  expect(response.headers.get("content-type"), place).toBe("application/problem+json");
  expect(JSON.parse(body)).toMatchObject({ status: response.status, detail: expect.any(String) });
}

/**
 * `encodeURIComponent` refuses half a surrogate pair, which no address can hold. Dots alone would make it the address of
 * another route before it is sent.
 */
function toPart(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  const part = encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
  return /^\.{0,2}$/.test(part) ? "x" : part;
}

/** An address of a route: examples and values of the schema, and hostile ones among them. */
function addressOf({ path, operation }: Route): fc.Arbitrary<string> {
  const parameters = operation.parameters ?? [];
  const values = parameters.map(({ schema, example }) =>
    fc.oneof(valueFor(schema, resolve), hostileText, fc.constant(example ?? "05978036")),
  );
  const given = parameters.map(({ in: place }) => (place === "path" ? fc.constant(true) : fc.boolean()));
  const extra = fc.option(fc.tuple(hostileText, hostileText), { freq: 8, nil: undefined });
  return fc.tuple(fc.tuple(...values), fc.tuple(...given), extra).map(([sent, isGiven, added]) => {
    let address = path;
    const query: string[] = [];
    for (const [at, { name, in: place }] of parameters.entries()) {
      if (place === "path") address = address.replace(`{${name}}`, toPart(sent[at]));
      else if (isGiven[at]) query.push(`${name}=${toPart(sent[at])}`);
    }
    if (added !== undefined) query.push(added.map(toPart).join("="));
    return query.length === 0 ? address : `${address}?${query.join("&")}`;
  });
}

/** A body as text: JSON of the schema, with a key twice now and then, or something that is no JSON. */
function bodyOf({ operation }: Route): fc.Arbitrary<string | undefined> {
  const schema = operation.requestBody?.content["application/json"]?.schema;
  if (schema === undefined) return fc.constant(undefined);
  const json = valueFor(schema, resolve).map((value) => JSON.stringify(value) ?? "");
  const twice = fc
    .tuple(json, hostileValue)
    .map(([text, value]) => text.replace(/^\{"([^"]+)":/, `{"$1":${JSON.stringify(value) ?? 0},"$1":`));
  const broken = fc.oneof(
    hostileText,
    json.map((text) => text.slice(0, -1)),
    fc.constant(`${"[".repeat(20_000)}${"]".repeat(20_000)}`),
  );
  return fc.oneof(
    { weight: 10, arbitrary: json },
    { weight: 2, arbitrary: twice },
    { weight: 1, arbitrary: broken },
  );
}

const types = fc.oneof(
  { weight: 9, arbitrary: fc.constant("application/json") },
  {
    weight: 1,
    arbitrary: fc.constantFrom("application/json; charset=utf-16", "text/plain", "multipart/form-data", ""),
  },
);

describe("any input at all", () => {
  it("leaves every route composed that the OpenAPI document names", async () => {
    expect(routes.length).toBeGreaterThan(60);
    for (const route of routes) {
      const role = fc.constantFrom("admin", "admin", "staff", "anonymous");
      await fc.assert(
        fc.asyncProperty(
          addressOf(route),
          bodyOf(route),
          types,
          role,
          async (address, body, type, caller) => {
            const key = keys[caller];
            const response = await call(address, {
              method: route.method.toUpperCase(),
              headers: {
                ...(type === "" ? {} : { "content-type": type }),
                ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
              },
              ...(body === undefined ? {} : { body }),
            });
            await expectComposure(response, route);
          },
        ),
        { numRuns: runsPerRoute },
      );
    }
  }, 240_000);

  it("leaves the question composed: every text of 1 to 2000 characters gets an answer or a reason", async () => {
    const route = routes.find(({ operation }) => operation.operationId === "ask") as Route;
    await fc.assert(
      fc.asyncProperty(hostileText, async (question) => {
        const response = await call("/v1/ask", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ question }),
        });
        expect([200, 400]).toContain(response.status);
        await expectComposure(response, route);
      }),
      { numRuns: 150 },
    );
  });

  it("leaves whoever brings credentials composed that are none", async () => {
    const route = routes.find(({ operation }) => operation.operationId === "listTopics") as Route;
    await fc.assert(
      fc.asyncProperty(hostileText, async (credential) => {
        const authorization = `Bearer ${credential.replace(/[^\x20-\xff]/g, "")}`;
        const response = await call("/v1/topics", { method: "GET", headers: { authorization } });
        expect(response.status).toBe(401);
        await expectComposure(response, route);
      }),
      { numRuns: 100 },
    );
  });
});
