import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "./testing/open-test-api.js";

let house: TestApi;
beforeAll(async () => {
  house = await openTestApi();
});
afterAll(() => house.close());

async function readProblem(response: Response): Promise<Record<string, unknown>> {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  return (await response.json()) as Record<string, unknown>;
}

describe("POST /v1/ask", () => {
  it("answers in JSON", async () => {
    const response = await house.post("/v1/ask", { question: "Was ist ein ISEK?" });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ text: expect.stringContaining("Was ist ein ISEK?") });
  });

  it("answers in events for those who accept them, the whole answer last", async () => {
    const response = await house.post(
      "/v1/ask",
      { question: "Was ist ein ISEK?" },
      { accept: "text/event-stream" },
    );
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    const lines = (await response.text()).trimEnd().split("\n");
    expect(lines.at(-2)).toBe("event: answer");
    expect(JSON.parse(lines.at(-1)?.replace("data: ", "") ?? "")).toMatchObject({ id: "answer-1" });
  });

  it("keeps the conversation", async () => {
    const response = await house.post("/v1/ask", { question: "Und 2015?", conversationId: "c-7" });
    expect(await response.json()).toMatchObject({ conversationId: "c-7" });
  });

  it("tells the assistant nothing of an anonymous asker", async () => {
    const response = await house.post("/v1/ask", { question: "Hallo" });
    expect(await response.json()).toMatchObject({ text: "Hallo\n\nanonymous anonymous" });
  });

  it("tells the assistant for whom a key speaks, and never the key", async () => {
    const key = await house.createKey({ ags: "05978036" });
    const response = await house.post("/v1/ask", { question: "Hallo" }, { authorization: `Bearer ${key}` });
    const { text } = (await response.json()) as { text: string };
    expect(text).toMatch(/^Hallo\n\nmunicipality key:\S+$/);
    expect(text).not.toContain(key);
  });
});

describe("bad input", () => {
  it.each([
    { name: "no question", body: {}, field: "question" },
    { name: "an empty question", body: { question: "" }, field: "question" },
    { name: "a question of blanks", body: { question: " \n\t " }, field: "question" },
    { name: "a question of 2001 characters", body: { question: "a".repeat(2001) }, field: "question" },
    { name: "a question that is a number", body: { question: 5 }, field: "question" },
    { name: "a question that is a list", body: { question: ["a"] }, field: "question" },
    { name: "a question that is null", body: { question: null }, field: "question" },
    { name: "a question with control characters", body: { question: "a\u0000b\u001b" }, field: "question" },
    { name: "half a surrogate pair", body: '{"question":"a\\ud83d"}', field: "question" },
    { name: "an unknown field", body: { question: "a", model: "x" }, field: "model" },
    { name: "an empty conversation", body: { question: "a", conversationId: "" }, field: "conversationId" },
    { name: "a list as body", body: ["a"], field: "" },
  ])("refuses $name with 400 and names the field", async ({ body, field }) => {
    const response = await house.post("/v1/ask", body);
    const problem = await readProblem(response);
    expect(response.status).toBe(400);
    expect(problem).toMatchObject({
      type: "urn:problem-type:stadtlotse:invalid-request",
      title: "Ungültige Anfrage",
      status: 400,
      code: "INVALID_REQUEST",
      errors: [{ field, message: problem.detail }],
    });
  });

  it.each([
    { name: "2000 characters", question: "ä".repeat(2000) },
    { name: "several lines", question: "Was ist ein ISEK?\r\n\tUnd wer schreibt es?" },
    { name: "an emoji of several parts", question: "Was ist ein ISEK? 👩‍💻" },
  ])("takes a question of $name", async ({ question }) => {
    expect((await house.post("/v1/ask", { question })).status).toBe(200);
  });

  it.each([
    {
      name: "a body that is not JSON",
      body: '{"question":',
      type: "application/json",
      status: 400,
      code: "INVALID_JSON",
    },
    { name: "no body", body: "", type: "application/json", status: 400, code: "INVALID_JSON" },
    { name: "plain text", body: "Was?", type: "text/plain", status: 415, code: "UNSUPPORTED_MEDIA_TYPE" },
    {
      name: "a form",
      body: "question=a",
      type: "application/x-www-form-urlencoded",
      status: 415,
      code: "UNSUPPORTED_MEDIA_TYPE",
    },
    {
      name: "a body of a megabyte",
      body: `{"question":"${"a".repeat(2 ** 20)}"}`,
      type: "application/json",
      status: 413,
      code: "BODY_TOO_LARGE",
    },
  ])("refuses $name with $status", async ({ body, type, status, code }) => {
    const response = await house.post("/v1/ask", body, { "content-type": type });
    expect(response.status).toBe(status);
    expect(await readProblem(response)).toMatchObject({ status, code });
  });

  it.each(["Bearer nope", "Bearer", "Basic dXNlcjpwYXNz", "nope"])(
    "refuses the credentials %s with 401",
    async (authorization) => {
      const response = await house.post("/v1/ask", { question: "a" }, { authorization });
      expect(response.status).toBe(401);
      expect(response.headers.get("www-authenticate")).toBe("Bearer");
      expect(await readProblem(response)).toMatchObject({ code: "UNKNOWN_KEY" });
    },
  );

  it("refuses a revoked key with 401", async () => {
    const key = await house.createKey({ ags: "05978036" });
    const { id } = (await house.registry.apiKeys.list()).at(-1) ?? { id: "" };
    await house.registry.apiKeys.revoke(id);
    const response = await house.post("/v1/ask", { question: "a" }, { authorization: `Bearer ${key}` });
    expect(response.status).toBe(401);
  });

  it("says 404 for somebody else's conversation, with the assistant's own sentence", async () => {
    const response = await house.post("/v1/ask", { question: "a", conversationId: "somebody-elses" });
    expect(response.status).toBe(404);
    expect(await readProblem(response)).toMatchObject({
      code: "CONVERSATION_NOT_FOUND",
      detail: "Dieses Gespräch gibt es nicht.",
    });
  });

  it.each([
    "/v1/nothing",
    "/v1",
    "/v1/facts/a/b",
    "/v1/facts/..%2f..%2fetc%2fpasswd",
    "/v1/facts/%E0%A4%A",
    "/nothing",
  ])("says 404 for %s", async (path) => {
    const response = await house.api.request(path);
    expect(response.status).toBe(404);
    expect(await readProblem(response)).toMatchObject({ code: "NOT_FOUND" });
  });

  it("says 405 and what is allowed for a known path", async () => {
    const response = await house.api.request("/v1/ask", { method: "DELETE" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("POST");
    expect(await readProblem(response)).toMatchObject({ code: "METHOD_NOT_ALLOWED" });
  });

  it.each([
    "/v1/search",
    "/v1/search?q=",
    "/v1/search?q=a&limit=0",
    "/v1/search?q=a&limit=1e9",
    "/v1/search?q=a&limit=NaN",
    "/v1/search?q=a&q2=b",
    "/v1/facts?limit=501",
    "/v1/facts?cursor=%00",
    "/v1/documents?cursor=nope",
  ])("refuses the query %s with 400", async (path) => {
    const response = await house.api.request(path);
    expect(response.status).toBe(400);
    expect(await readProblem(response)).toMatchObject({ code: "INVALID_REQUEST" });
  });
});

describe("an error nobody expected", () => {
  it("tells the caller its id and nothing else, and the log where it broke", async () => {
    const response = await house.post("/v1/ask", { question: "Stürz ab!" });
    expect(response.status).toBe(500);
    const problem = await readProblem(response);
    expect(problem).toMatchObject({ title: "Interner Fehler", code: "INTERNAL" });
    expect(JSON.stringify(problem)).not.toContain("SELECT");

    const entries = house.log.filter(({ requestId }) => requestId === problem.requestId);
    expect(entries).toEqual([
      expect.objectContaining({ level: 50, error: "Error", trace: expect.any(Array) }),
      expect.objectContaining({ level: 30, status: 500 }),
    ]);
    expect(JSON.stringify(entries)).not.toContain("SELECT");
  });
});

describe("every response", () => {
  it.each(["/healthz", "/v1/nothing", "/openapi.json", "/v1/facts"])(
    "carries the security headers and a request id: %s",
    async (path) => {
      const { headers } = await house.api.request(path);
      expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers.get("content-security-policy")).toContain("script-src 'self';");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(["no-store", "private, no-cache"]).toContain(headers.get("cache-control"));
    },
  );

  it.each([
    { name: "keeps a caller's own id", id: "proxy-4711-abc", kept: true },
    { name: "replaces an id that is none", id: '"><script>', kept: false },
  ])("$name", async ({ id, kept }) => {
    const { headers } = await house.api.request("/healthz", { headers: { "x-request-id": id } });
    expect(headers.get("x-request-id") === id).toBe(kept);
  });

  it("leaves one line in the log: pattern, status and time, never what was asked", async () => {
    const key = await house.createKey({ ags: "05978036" });
    const response = await house.post(
      "/v1/ask?geheim=ja",
      { question: "Ist Herr Muster noch im Amt?" },
      { authorization: `Bearer ${key}` },
    );
    const requestId = response.headers.get("x-request-id");
    const lines = house.log.filter((line) => line.requestId === requestId);
    expect(lines).toEqual([
      expect.objectContaining({ method: "POST", route: "/v1/ask", status: 200, ms: expect.any(Number) }),
    ]);
    const text = JSON.stringify(lines);
    for (const secret of ["Muster", "geheim", key]) expect(text).not.toContain(secret);
  });

  it("is counted under the pattern of its route", async () => {
    await house.api.request("/v1/facts/some-id");
    const metrics = await (await house.api.request("/metrics")).text();
    expect(metrics).toMatch(/requests_total\{method="GET",route="\/v1\/facts\/:id",status="404"\} \d/);
    expect(metrics).not.toContain("some-id");
  });
});

describe("operation", () => {
  it("is alive", async () => {
    const response = await house.api.request("/healthz");
    expect(await response.json()).toEqual({ status: "ok" });
  });

  it("says what is missing when it is not ready", async () => {
    const { api, close } = await openTestApi({ webRoot: "/nowhere" });
    const response = await api.request("/readyz");
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      ready: false,
      missing: [{ part: "documents" }, { part: "web" }],
    });
    await close();
  });
});

describe("POST /v1/feedback", () => {
  it("records what was said of an answer", async () => {
    const response = await house.post("/v1/feedback", {
      answerId: "answer-1",
      rating: "negative",
      reason: "Die Zahl ist alt.",
    });
    expect(response.status).toBe(201);
    const { id } = (await response.json()) as { id: string };
    const stored = (await house.registry.feedback.list()).find((feedback) => feedback.id === id);
    expect(stored).toMatchObject({ answerId: "answer-1", rating: "negative", channel: "http" });
  });

  it("refuses another rating", async () => {
    const response = await house.post("/v1/feedback", { answerId: "answer-1", rating: "super" });
    expect(await readProblem(response)).toMatchObject({ errors: [{ field: "rating" }] });
  });
});
