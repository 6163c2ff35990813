import { afterAll, beforeAll, expect, it } from "vitest";
import { type Call, callAs } from "../testing/call-as.js";
import { openTestApi, type TestApi } from "../testing/open-test-api.js";

let house: TestApi;
let office: Call;
beforeAll(async () => {
  house = await openTestApi();
  office = callAs(house, await house.createKey({ ags: "05515000", role: "office" }));
});
afterAll(() => house.close());

it("counts questions over time, without words", async () => {
  const question = { day: "2026-11-22", outcome: "answered", tier: "basic", topics: ["isek"] } as const;
  await house.registry.reports.countQuestion(question);
  const count = { month: "2026-11", answered: 1, clarification: 0, restricted: 0, declined: 0 };
  expect((await office("GET", "/v1/reports/questions")).body).toEqual({ items: [count], total: 1 });
  expect((await office("GET", "/v1/reports/questions?by=topic")).body).toEqual({
    items: [{ ...count, value: "isek" }],
    total: 1,
  });
  const table = (await office("GET", "/v1/reports/questions?by=topic&format=csv")).body;
  expect(table).toBe("month,value,answered,clarification,restricted,declined\r\n2026-11,isek,1,0,0,0\r\n");
  expect(await office("GET", "/v1/reports/questions?by=name")).toMatchObject({ status: 400 });
});

it("counts what was changed and how long tickets took, for the office alone", async () => {
  const staff = callAs(house, await house.createKey({ ags: "05978036" }));
  for (const path of ["/v1/reports/tickets", "/v1/reports/knowledge"]) {
    expect(await office("GET", path)).toMatchObject({ status: 200, body: { items: expect.any(Array) } });
    expect(await staff("GET", path)).toMatchObject({ status: 403 });
  }
});
