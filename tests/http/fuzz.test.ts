import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type House, openHouse } from "./open-house.js";

interface Operation {
  parameters?: { name: string; in: string }[];
}

let house: House;
let paths: Record<string, Record<string, Operation>>;
beforeAll(async () => {
  house = await openHouse();
  const document = (await (await house.api.request("/openapi.json")).json()) as { paths: typeof paths };
  paths = document.paths;
});
afterAll(() => house.close());

const hostile = fc.constantFrom(
  "",
  "0",
  "-1",
  "1e308",
  "9".repeat(400),
  "' OR 1=1 --",
  '"; DROP TABLE facts; --',
  "../../etc/passwd",
  "%",
  "\u0000",
  "{{7*7}}",
  "=1+1",
  "<script>alert(1)</script>",
  "ä".repeat(600),
  "NEAR(a b) AND *",
  '"',
);
const text = fc.oneof(hostile, fc.string({ unit: "binary", maxLength: 40 }));

/** Whatever comes in, what goes out is an answer or a problem document: no 500, no trace, no SQL. */
async function expectComposure(response: Response): Promise<void> {
  const body = await response.text();
  expect(response.status, body).toBeLessThan(500);
  expect(body).not.toMatch(/\n\s+at |SQLITE|node_modules/);
  if (response.status >= 400) {
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(JSON.parse(body)).toMatchObject({ status: response.status, detail: expect.any(String) });
  }
}

describe("any input at all", () => {
  it("leaves every reading route composed", async () => {
    const routes = Object.entries(paths).filter(
      ([path, operations]) => path.startsWith("/v1/") && operations.get,
    );
    const call = fc.record({
      route: fc.constantFrom(...routes),
      values: fc.array(text, { minLength: 8, maxLength: 8 }),
      extra: fc.option(fc.tuple(text, text), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(call, async ({ route: [path, { get }], values, extra }) => {
        let next = 0;
        const value = () => values[next++ % values.length] ?? "";
        const address = path.replace(/\{\w+\}/g, () => encodeURIComponent(toWellFormed(value())) || "x");
        const query = new URLSearchParams();
        for (const { name, in: place } of get?.parameters ?? []) {
          if (place === "query") query.append(name, value());
        }
        if (extra) query.append(...extra);
        await expectComposure(await house.api.request(`${address}?${query}`));
      }),
      { numRuns: 300 },
    );
  });

  it("leaves the routes that take a body composed", async () => {
    const body = fc.oneof(
      fc.json(),
      text,
      fc
        .record({ question: fc.oneof(text, fc.jsonValue()), conversationId: fc.oneof(text, fc.jsonValue()) })
        .map((value) => JSON.stringify(value)),
      fc.record({ answerId: text, rating: text, reason: text }).map((value) => JSON.stringify(value)),
      fc
        .record({
          conversationId: text,
          question: fc.oneof(text, fc.jsonValue()),
          transcript: fc.oneof(fc.array(fc.record({ question: text, answer: text })), fc.jsonValue()),
          consent: fc.record({ question: fc.boolean(), conversation: fc.boolean() }),
        })
        .map((value) => JSON.stringify(value)),
      fc.constant(`${"[".repeat(20_000)}${"]".repeat(20_000)}`),
    );
    const type = fc.constantFrom("application/json", "application/json; charset=utf-16", "text/plain", "");
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("/v1/ask", "/v1/feedback", "/v1/tickets", "/v1/topic-proposals"),
        body,
        type,
        async (path, sent, contentType) => {
          const response = await house.api.request(path, {
            method: "POST",
            headers: contentType === "" ? {} : { "content-type": contentType },
            body: sent,
          });
          await expectComposure(response);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("leaves the question composed: every text of 1 to 2000 characters gets an answer or a reason", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (question) => {
        const response = await house.api.request("/v1/ask", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ question }),
        });
        expect([200, 400]).toContain(response.status);
        await expectComposure(response);
      }),
      { numRuns: 150 },
    );
  });
});

/** `encodeURIComponent` refuses half a surrogate pair, which no address can hold. */
function toWellFormed(value: string): string {
  return value.replace(/\p{Surrogate}/gu, "\ufffd");
}
