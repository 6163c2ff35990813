import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../testing/open-test-api.js";
import { permissions } from "./permissions.js";

interface Operation {
  operationId: string;
  security?: Record<string, unknown>[];
}

let house: TestApi;
let operations: (Operation & { method: string; path: string })[];
beforeAll(async () => {
  house = await openTestApi();
  const document = (await (await house.api.request("/openapi.json")).json()) as {
    paths: Record<string, Record<string, Operation>>;
  };
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ ...operation, method, path })),
  );
});
afterAll(() => house.close());

const callers = ["anonymous", "staff", "office", "admin"] as const;

describe("the table of permissions", () => {
  it("names exactly the operations that a key is needed for", () => {
    const closed = operations.filter(({ security }) => security?.every((each) => "apiKey" in each));
    expect(closed.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(permissions).sort());
  });

  it.each(
    Object.entries(permissions).flatMap(([operation, roles]) =>
      callers.map((caller) => ({ operation, caller, allowed: roles.some((role) => role === caller) })),
    ),
  )("holds: $operation by $caller, allowed $allowed", async ({ operation, caller, allowed }) => {
    const route = operations.find(({ operationId }) => operationId === operation);
    const headers: Record<string, string> =
      caller === "anonymous"
        ? {}
        : { authorization: `Bearer ${await house.createKey({ ags: "05978036", role: caller })}` };
    const response = await house.api.request(route?.path.replace("{id}", "unknown") ?? "", {
      method: route?.method.toUpperCase() ?? "",
      headers: { "content-type": "application/json", ...headers },
      ...(route?.method === "get" ? {} : { body: JSON.stringify({ version: 1, state: "closed" }) }),
    });
    const refusal = caller === "anonymous" ? 401 : 403;
    if (allowed) expect([200, 400, 404]).toContain(response.status);
    else expect(response.status).toBe(refusal);
  });
});
