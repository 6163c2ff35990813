import { describe, expect, it } from "vitest";
import { openTestApi, testSettings } from "../testing/open-test-api.js";

describe("cross-origin calls", () => {
  it("are allowed to nobody by default", async () => {
    const { api, close } = await openTestApi();
    const { headers } = await api.request("/v1/facts", { headers: { origin: "https://a.example" } });
    expect(headers.get("access-control-allow-origin")).toBeNull();
    await close();
  });

  it("are allowed to the origins of the list alone", async () => {
    const { api, close } = await openTestApi({
      settings: { ...testSettings, CORS_ORIGINS: ["https://a.example"] },
    });
    const preflight = (origin: string) =>
      api.request("/v1/ask", {
        method: "OPTIONS",
        headers: { origin, "access-control-request-method": "POST" },
      });
    const allowed = await preflight("https://a.example");
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get("access-control-allow-origin")).toBe("https://a.example");
    expect(allowed.headers.get("access-control-allow-methods")).toContain("POST");
    expect((await preflight("https://b.example")).status).toBe(405);
    const read = await api.request("/v1/topics", { headers: { origin: "https://a.example" } });
    expect(read.headers.get("access-control-allow-origin")).toBe("https://a.example");
    expect(read.headers.get("vary")).toContain("origin");
    const refused = await api.request("/v1/facts", { headers: { origin: "https://b.example" } });
    expect(refused.headers.get("access-control-allow-origin")).toBeNull();
    await close();
  });
});
