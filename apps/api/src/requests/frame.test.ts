import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../testing/open-test-api.js";
import { securityHeaders } from "./security-headers.js";

let house: TestApi;
beforeAll(async () => {
  house = await openTestApi();
});
afterAll(() => house.close());

describe("the headers of every response", () => {
  it.each([
    { name: "a record", path: "/v1/municipalities/05978036", own: { "cache-control": "private, no-cache" } },
    { name: "an error", path: "/v1/municipalities/05000000", own: {} },
    { name: "a path that there is not", path: "/nirgends", own: {} },
    { name: "what a machine asks", path: "/healthz", own: {} },
    {
      name: "a page with a rule of its own",
      path: "/docs",
      own: { "content-security-policy": expect.stringContaining("'unsafe-inline'") },
    },
  ])("surround $name, and give way to its own", async ({ path, own }) => {
    const { headers } = await house.api.request(path);
    expect(Object.fromEntries(headers)).toMatchObject({ ...securityHeaders, ...own });
    expect(headers.get("x-request-id")).toMatch(/^[\w-]{8,64}$/);
  });
});

describe("the way to a route", () => {
  it("is found by one expression, which a path that could mean two things would prevent", async () => {
    await house.api.request("/v1/topics");
    expect(house.api.router.name).toBe("SmartRouter + RegExpRouter");
  });
});
