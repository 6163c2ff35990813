import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../testing/open-test-api.js";

let house: TestApi;
beforeAll(async () => {
  house = await openTestApi();
});
afterAll(() => house.close());

async function namesOf(query: string): Promise<unknown[]> {
  const page = (await (await house.api.request(`/v1/municipalities?${query}`)).json()) as {
    items: { name: string }[];
  };
  return page.items.map(({ name }) => name);
}

describe("a list", () => {
  it("is compressed for whoever takes that, a record is not", async () => {
    const headers = { "accept-encoding": "gzip" };
    const list = await house.api.request("/v1/municipalities?limit=500", { headers });
    expect(list.headers.get("content-encoding")).toBe("gzip");
    const record = await house.api.request("/v1/municipalities/05978036", { headers });
    expect(record.headers.get("content-encoding")).toBeNull();
  });

  it("is ordered as asked", async () => {
    expect(await namesOf("sort=-population&limit=2")).toEqual(["Köln", "Düsseldorf"]);
    expect(await namesOf("sort=name&limit=2")).toEqual(["Aachen", "Ahaus"]);
  });

  it("goes on in that order", async () => {
    const first = await house.api.request("/v1/municipalities?sort=-population&limit=1");
    const { nextCursor } = (await first.json()) as { nextCursor: string };
    expect(await namesOf(`sort=-population&limit=1&cursor=${nextCursor}`)).toEqual(["Düsseldorf"]);
  });

  it("finds records that mention every word", async () => {
    expect(await namesOf("q=stadt+unna")).toEqual(["Unna"]);
    expect(await namesOf("q=unna+gemeinde")).toEqual([]);
  });

  it.each(["sort=height", "sort=", "format=xls", "limit=0", "limit=501", "nonsense=1", "q="])(
    "refuses ?%s",
    async (query) => {
      expect((await house.api.request(`/v1/municipalities?${query}`)).status).toBe(400);
    },
  );
});

describe("a list as a table", () => {
  it.each([
    { name: "by Accept", path: "/v1/municipalities?sort=name", headers: { accept: "text/csv" } },
    { name: "by name", path: "/v1/municipalities?sort=name&format=csv", headers: {} },
    {
      name: "by name, whatever is accepted",
      path: "/v1/municipalities?sort=name&format=csv",
      headers: { accept: "application/json" },
    },
  ])("is whole $name", async ({ path, headers }) => {
    const response = await house.api.request(path, { headers });
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
    expect(response.headers.get("content-disposition")).toBe('inline; filename="municipalities.csv"');
    const lines = (await response.text()).trimEnd().split("\r\n");
    expect(lines.length).toBe(1 + 396);
    expect(lines[0]).toMatch(/^ags,name,officialName,.*population\.value,population\.date/);
    expect(lines[1]).toMatch(/^05334002,Aachen,/);
  });

  it("comes in pages where a limit is given, and says where the next one is", async () => {
    const response = await house.api.request("/v1/municipalities?format=csv&limit=395");
    const next = /^<(.+)>; rel="next"$/.exec(response.headers.get("link") ?? "")?.[1];
    const rest = await (await house.api.request(next ?? "")).text();
    expect(rest.trimEnd().split("\r\n").length).toBe(2);
  });

  it("is JSON for a browser and for whoever accepts anything", async () => {
    for (const accept of ["*/*", "text/html,application/xhtml+xml,*/*;q=0.8", "image/png"]) {
      const response = await house.api.request("/v1/topics", { headers: { accept } });
      expect(response.headers.get("content-type")).toBe("application/json");
    }
  });
});

describe("what was read before", () => {
  it.each(["/v1/municipalities", "/v1/topics?format=csv", "/v1/municipalities/05978036"])(
    "is not sent again: %s",
    async (path) => {
      const first = await house.api.request(path);
      const tag = first.headers.get("etag") ?? "";
      expect(tag).toMatch(/^"[\w-]{27}"$/);
      for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
        const again = await house.api.request(path, { headers: { "if-none-match": known } });
        expect(again.status).toBe(304);
        expect(await again.text()).toBe("");
        expect(again.headers.get("etag")).toBe(tag);
      }
    },
  );

  it("is sent anew where it is another representation or has changed", async () => {
    const tag = (await house.api.request("/v1/topics")).headers.get("etag") ?? "";
    const table = await house.api.request("/v1/topics?format=csv", { headers: { "if-none-match": tag } });
    expect(table.status).toBe(200);
    const filtered = await house.api.request("/v1/topics?q=Leerstand", { headers: { "if-none-match": tag } });
    expect(filtered.status).toBe(200);
  });
});

describe("a list in the form that its field expects", () => {
  it.each([
    {
      path: "/v1/municipalities",
      accept: "application/geo+json",
      type: "application/geo+json",
      part: "Unna",
    },
    {
      path: "/v1/events",
      accept: "text/calendar",
      type: "text/calendar; charset=utf-8",
      part: "BEGIN:VEVENT",
    },
    {
      path: "/v1/news",
      accept: "application/atom+xml",
      type: "application/atom+xml; charset=utf-8",
      part: "<entry>",
    },
    {
      path: "/v1/news",
      accept: "application/feed+json",
      type: "application/feed+json",
      part: "content_text",
    },
  ])("gives $path as $accept", async ({ path, accept, type, part }) => {
    const response = await house.api.request(path, { headers: { accept } });
    expect(response.headers.get("content-type")).toBe(type);
    expect(response.headers.get("content-language")).toBe("de");
    expect(await response.text()).toContain(part);
  });

  it("shows every municipality as a point inside the state, longitude first", async () => {
    const response = await house.api.request("/v1/municipalities?format=geojson");
    const { features } = (await response.json()) as {
      features: { geometry: { coordinates: [number, number] } }[];
    };
    expect(features.length).toBe(396);
    for (const { geometry } of features) {
      const [lon, lat] = geometry.coordinates;
      expect(lon > 5.8 && lon < 9.5 && lat > 50.3 && lat < 52.6).toBe(true);
    }
  });

  it("shows members as points, by the municipality that they are", async () => {
    const other = await openTestApi();
    await other.createKey({ ags: "05978036", memberSince: "2024-01-01" });
    const response = await other.api.request("/v1/memberships?format=geojson&municipality=05978036");
    expect(await response.json()).toMatchObject({
      type: "FeatureCollection",
      features: [
        {
          geometry: { type: "Point", coordinates: [expect.any(Number), expect.any(Number)] },
          properties: { name: "Unna", status: "member", from: "2024-01-01" },
        },
      ],
    });
    await other.close();
  });
});
