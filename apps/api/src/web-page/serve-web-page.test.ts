import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../testing/open-test-api.js";

const browser = { accept: "text/html,application/xhtml+xml,*/*;q=0.8", "accept-encoding": "gzip" };

let folder: string;
let house: TestApi;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "stadtlotse-web-"));
  const webRoot = join(folder, "dist");
  await mkdir(join(webRoot, "assets"), { recursive: true });
  await writeFile(join(folder, "secret.txt"), "geheim");
  await writeFile(join(webRoot, "index.html"), "<!doctype html><title>Stadtlotse</title>");
  await writeFile(join(webRoot, "assets", "page-1a2b3c.js"), `export const text = "${"a".repeat(5000)}";`);
  house = await openTestApi({ webRoot });
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true });
});

describe("the web page", () => {
  it.each(["/", "/dokumente/isek", "/quellen/netzwerk-innenstadt-nrw.founded.2008", "/anything"])(
    "opens at %s with the index, which is asked for anew each time",
    async (path) => {
      const response = await house.api.request(path, { headers: browser });
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toContain("text/html");
      expect(response.headers.get("cache-control")).toBe("no-cache");
      expect(response.headers.get("content-security-policy")).not.toContain("unsafe");
      expect(await response.text()).toContain("<title>Stadtlotse</title>");
    },
  );

  it.each(["/dokumente/isek", "/quellen/netzwerk-innenstadt-nrw.founded.2008"])(
    "answers at %s, where citations lead, whatever the client accepts",
    async (path) => {
      const response = await house.api.request(path, { headers: { accept: "*/*" } });
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toContain("text/html");
    },
  );

  it("is served compressed, and files with a hash in their name are kept for good", async () => {
    const { headers } = await house.api.request("/assets/page-1a2b3c.js", { headers: browser });
    expect(headers.get("content-encoding")).toBe("gzip");
    expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  });

  it.each(["/assets/gone.js", "/nothing", "/v1/nothing"])(
    "does not stand in for %s when no page is asked for",
    async (path) => {
      const response = await house.api.request(path, { headers: { accept: "*/*" } });
      expect(response.status).toBe(404);
      expect(response.headers.get("content-type")).toBe("application/problem+json");
    },
  );

  it("does not stand in for the API, even in a browser", async () => {
    expect((await house.api.request("/v1/nothing", { headers: browser })).status).toBe(404);
  });

  it.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/assets/..%5c..%5c..%5csecret.txt"])(
    "gives nothing from outside its folder: %s",
    async (path) => {
      const response = await house.api.request(path);
      expect(await response.text()).not.toContain("geheim");
    },
  );
});
