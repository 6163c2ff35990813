import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type House, openHouse } from "./open-house.js";

interface Operation {
  operationId: string;
  parameters?: { name: string; in: string; required?: boolean; schema: object }[];
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}

const repository = fileURLToPath(new URL("../..", import.meta.url));

let house: House;
let document: Document;
beforeAll(async () => {
  house = await openHouse();
  document = (await (await house.api.request("/openapi.json")).json()) as Document;
});
afterAll(() => house.close());

/** The routes of `/v1` that can be called as they stand. */
function listPaths(): string[] {
  return Object.keys(document.paths).filter(
    (path) => path.startsWith("/v1/") && !path.includes("{") && document.paths[path]?.get,
  );
}

function checkAgainst(path: string, status: string): (value: unknown) => string[] {
  const schema = document.paths[path]?.get?.responses[status]?.content?.["application/json"]?.schema;
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { "date-time": true } });
  const validate = ajv.compile({ ...schema, components: document.components });
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe("the OpenAPI document", () => {
  it("is valid OpenAPI 3.1 for a reader that is not ours", async () => {
    const { valid, errors } = await new Validator().validate({ ...structuredClone(document) });
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
  });

  it("names each operation once", () => {
    const ids = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("lists, at every route of /v1, the errors that it can answer with", () => {
    for (const [path, operations] of Object.entries(document.paths)) {
      if (!path.startsWith("/v1/")) continue;
      for (const [method, { responses }] of Object.entries(operations)) {
        const expected = [
          "401",
          "500",
          ...(["post", "patch"].includes(method) ? ["400", "413", "415"] : []),
          ...(path.includes("{") ? ["404"] : []),
        ];
        expect(Object.keys(responses), `${method} ${path}`).toEqual(expect.arrayContaining(expected));
      }
    }
  });

  it("is kept by every list: what it answers with is what the document says", async () => {
    const { key } = await house.registry.apiKeys.create({ ags: "05978036", role: "admin" });
    const headers = { authorization: `Bearer ${key}` };
    const whole: Readonly<Record<string, string>> = {
      "/v1/search": "?q=Innenstadt",
      "/v1/unanswered": "",
      "/v1/programme-matches": "",
      "/v1/best-practice-matches": "?municipality=05978036",
      "/v1/caller": "",
      "/v1/membership-states": "?network=netzwerk-innenstadt-nrw",
      "/v1/labels": "",
      "/v1/contact-rota": "",
    };
    for (const path of listPaths()) {
      const query = whole[path] ?? "?limit=500";
      const response = await house.api.request(`${path}${query}`, { headers });
      expect(response.status, path).toBe(200);
      expect(checkAgainst(path, "200")(await response.json()), path).toEqual([]);
    }
  });

  it("is what the client was generated from", async () => {
    const check = promisify(execFile)("npm", ["run", "--silent", "generate:check", "-w", "packages/client"], {
      cwd: repository,
    });
    await expect(check, "run: npm run generate -w packages/client").resolves.toBeDefined();
  });
});

describe("the page that shows it", () => {
  it("loads its scripts from this house, and nothing from elsewhere", async () => {
    const page = await (await house.api.request("/docs")).text();
    const addresses = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address ?? "");
    expect(addresses).toEqual(["/docs/reference.js", "/docs/start.js"]);
    for (const address of addresses) {
      const response = await house.api.request(address);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toContain("text/javascript");
    }
    expect(page).not.toMatch(/<script>|<style|\sstyle=|\son\w+=/);
  });
});
