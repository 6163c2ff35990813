import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../testing/open-test-api.js";

let house: TestApi;
beforeAll(async () => {
  house = await openTestApi();
});
afterAll(() => house.close());

/** The protocol's own client, which holds every result against the schema that the tool has announced. */
async function connect(key?: string): Promise<Client> {
  const client = new Client({ name: "another-assistant", version: "1.0.0" });
  const transport = new StreamableHTTPClientTransport(new URL("http://127.0.0.1/v1/mcp"), {
    fetch: async (url, init) => house.api.request(String(url), init),
    ...(key === undefined ? {} : { requestInit: { headers: { authorization: `Bearer ${key}` } } }),
  });
  await client.connect(transport as Parameters<Client["connect"]>[0]);
  await client.listTools();
  return client;
}

async function use(name: string, input: Record<string, unknown>, key?: string): Promise<CallToolResult> {
  const client = await connect(key);
  return (await client.callTool({ name, arguments: input })) as CallToolResult;
}

describe("the tools for other assistants", () => {
  it("are five, each with a description and what goes in and out", async () => {
    const { tools } = await (await connect()).listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      "ask",
      "search",
      "find_programmes",
      "entitlements",
      "municipality",
    ]);
    for (const { description, inputSchema, outputSchema, annotations } of tools) {
      expect(description).toEqual(expect.any(String));
      expect(inputSchema.type).toBe("object");
      expect(outputSchema?.type).toBe("object");
      expect(annotations?.readOnlyHint).toBe(true);
    }
  });

  it("ask in the name of whoever holds the key, and of nobody without one", async () => {
    const key = await house.createKey({ ags: "05978036" });
    expect((await use("ask", { question: "Hallo" }, key)).structuredContent).toMatchObject({
      outcome: "answered",
      text: expect.stringMatching(/^Hallo\n\nmunicipality key:/),
    });
    expect((await use("ask", { question: "Hallo" })).content).toMatchObject([
      { type: "text", text: "Hallo\n\nanonymous anonymous" },
    ]);
  });

  it("search only what the caller may see", async () => {
    expect((await use("search", { query: "Leerstand", limit: 3 })).structuredContent).toEqual({
      results: [],
    });
  });

  it("find programmes with reasons", async () => {
    const { structuredContent } = await use("find_programmes", {
      municipality: "Unna",
      applicant: "municipality",
    });
    const { items } = structuredContent as { items: { criteria: { reason: string }[] }[] };
    expect(items.length).toBeGreaterThan(5);
    expect(items[0]?.criteria[0]?.reason).toMatch(/\.$/);
  });

  it("tell what a municipality is entitled to, by name or key", async () => {
    for (const municipality of ["Unna", "05978036", "Stadt Unna"]) {
      const input = { municipality, on: "2026-11-22" };
      expect((await use("entitlements", input)).structuredContent).toMatchObject({
        ags: "05978036",
        tier: "basic",
      });
    }
  });

  it("look up a municipality with those most like it", async () => {
    const { structuredContent } = await use("municipality", { municipality: "M'gladbach" });
    expect(structuredContent).toMatchObject({ municipality: { ags: "05116000" }, memberships: [] });
    expect((structuredContent as { similar: unknown[] }).similar).toHaveLength(5);
  });
});

describe("an error of a tool", () => {
  it.each([
    {
      name: "a name that is no municipality",
      tool: "municipality",
      input: { municipality: "Entenhausen" },
      says: "keine eindeutige Kommune",
    },
    {
      name: "a name that is nearly one",
      tool: "entitlements",
      input: { municipality: "Dortmunt" },
      says: "Dortmund (05913000)",
    },
    {
      name: "somebody else's conversation",
      tool: "ask",
      input: { question: "a", conversationId: "somebody-elses" },
      says: "Dieses Gespräch gibt es nicht.",
    },
  ])("is a German sentence: $name", async ({ tool, input, says }) => {
    const { isError, content } = await use(tool, input);
    expect(isError).toBe(true);
    expect(content).toMatchObject([{ type: "text", text: expect.stringContaining(says) }]);
  });

  it("that nobody expected says nothing of what broke", async () => {
    const { isError, content } = await use("ask", { question: "Stürz ab!" });
    expect(isError).toBe(true);
    expect(JSON.stringify(content)).not.toContain("SELECT");
  });

  it("is told for an input that is none", async () => {
    const result = await use("ask", { question: "" });
    expect(result.isError).toBe(true);
  });
});

describe("the address of the protocol", () => {
  it("takes no stream, and nothing that is no message", async () => {
    expect((await house.api.request("/v1/mcp")).status).toBe(405);
    expect((await house.post("/v1/mcp", { hello: 1 })).status).toBe(400);
    expect((await house.post("/v1/mcp", [{ jsonrpc: "2.0" }])).status).toBe(400);
  });
});
