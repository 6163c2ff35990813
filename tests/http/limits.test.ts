import { once } from "node:events";
import { connect } from "node:net";
import { ApiSettings, type RunningApi, startApi } from "@stadtlotse/api";
import { readSettings } from "@stadtlotse/assistant";
import { pino } from "pino";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type House, openHouse } from "./open-house.js";

/** A network of which nobody calls here, so that loopback is counted too. */
const nobody = "192.0.2.0/24";

let house: House;
let running: RunningApi[] = [];
beforeAll(async () => {
  house = await openHouse();
});
afterEach(async () => {
  await Promise.all(running.map((api) => api.close()));
  running = [];
});
afterAll(() => house.close());

async function start(environment: Record<string, string>): Promise<string> {
  const settings = readSettings(ApiSettings, { PORT: "0", ...environment });
  const api = await startApi({ ...house, settings, logger: pino({ level: "silent" }) });
  running.push(api);
  return api.url;
}

async function read(url: string, headers: Record<string, string> = {}): Promise<number> {
  const response = await fetch(`${url}/v1/topics?limit=1`, { headers });
  await response.text();
  return response.status;
}

async function readMany(url: string, count: number, headers?: Record<string, string>): Promise<number[]> {
  const statuses: number[] = [];
  for (let call = 0; call < count; call += 1) statuses.push(await read(url, headers));
  return statuses;
}

describe("the number of requests", () => {
  it("is limited for an address: the next is told when to come again", async () => {
    const url = await start({ RATE_LIMIT_PER_MINUTE: "3", RATE_LIMIT_EXEMPT: nobody });
    expect(await readMany(url, 3)).toEqual([200, 200, 200]);
    const refused = await fetch(`${url}/v1/topics`);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(Number(refused.headers.get("retry-after"))).toBeLessThanOrEqual(20);
    expect(await refused.json()).toMatchObject({ code: "TOO_MANY_REQUESTS", status: 429 });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it("is not limited on the machine itself by default, nor where no limit is wanted", async () => {
    expect(await readMany(await start({ RATE_LIMIT_PER_MINUTE: "1" }), 5)).toEqual(Array(5).fill(200));
    const without = await start({ RATE_LIMIT_PER_MINUTE: "0", RATE_LIMIT_EXEMPT: nobody });
    expect(await readMany(without, 5)).toEqual(Array(5).fill(200));
  });

  it("is counted for the address that a proxy of ours has seen, whatever the caller writes before it", async () => {
    const url = await start({ RATE_LIMIT_PER_MINUTE: "1", TRUSTED_PROXIES: "127.0.0.1" });
    expect(await read(url, { "x-forwarded-for": "203.0.113.1" })).toBe(200);
    expect(await read(url, { "x-forwarded-for": "203.0.113.2" })).toBe(200);
    expect(await read(url, { "x-forwarded-for": "198.51.100.9, 203.0.113.1" })).toBe(429);
    expect(await read(url, { "x-forwarded-for": "127.0.0.1, 203.0.113.2" })).toBe(429);
  });

  it("is counted for the other end of the connection where that is no proxy of ours", async () => {
    const url = await start({ RATE_LIMIT_PER_MINUTE: "1", RATE_LIMIT_EXEMPT: nobody });
    expect(await read(url, { "x-forwarded-for": "203.0.113.1" })).toBe(200);
    expect(await read(url, { "x-forwarded-for": "203.0.113.2" })).toBe(429);
  });

  it("is counted for each key, and for whoever guesses keys", async () => {
    const url = await start({ RATE_LIMIT_PER_MINUTE: "2", RATE_LIMIT_EXEMPT: nobody });
    for (const ags of ["05978036", "05113000"]) {
      const { key } = await house.registry.apiKeys.create({ ags, role: "staff" });
      expect(await readMany(url, 3, { authorization: `Bearer ${key}` })).toEqual([200, 200, 429]);
    }
    expect(await readMany(url, 3, { authorization: "Bearer guess" })).toEqual([401, 401, 429]);
  });

  it("is counted for several processes together where the database counts", async () => {
    const shared = { RATE_LIMIT_PER_MINUTE: "2", RATE_LIMIT_EXEMPT: nobody, RATE_LIMIT_STORE: "database" };
    const [one, other] = [await start(shared), await start(shared)];
    expect([await read(one), await read(other), await read(one), await read(other)]).toEqual([
      200, 200, 429, 429,
    ]);
  });
});

/** Opens a connection and sends the first part of a question, as a slow client does. */
async function sendHalf(url: string): Promise<{ text(): Promise<string>; finish(): void }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  const body = JSON.stringify({ question: "Was ist ein ISEK?" });
  const head = [
    "POST /v1/ask HTTP/1.1",
    `host: ${hostname}`,
    "content-type: application/json",
    `content-length: ${Buffer.byteLength(body)}`,
    "connection: close",
  ];
  socket.write(`${head.join("\r\n")}\r\n\r\n${body.slice(0, 5)}`);
  let received = "";
  socket.on("data", (data) => {
    received += data;
  });
  const ended = once(socket, "close");
  return {
    text: async () => {
      await ended;
      return received;
    },
    finish: () => socket.write(body.slice(5)),
  };
}

describe("a slow client", () => {
  it("takes one place of those that there are, and others are told to come again", async () => {
    const url = await start({ MAX_CONCURRENT_REQUESTS: "1" });
    const slow = await sendHalf(url);
    let refused: Response;
    do refused = await fetch(`${url}/v1/topics?limit=1`);
    while (refused.status === 200);
    expect(refused.status).toBe(503);
    expect(refused.headers.get("retry-after")).toBe("1");
    expect(await refused.json()).toMatchObject({ code: "TOO_BUSY" });
    slow.finish();
    expect(await slow.text()).toMatch(/^HTTP\/1\.1 200 /);
    expect(await read(url)).toBe(200);
  });

  it("is cut off after a while, and others are answered as before", async () => {
    const url = await start({ REQUEST_TIMEOUT_SECONDS: "1" });
    const slow = await sendHalf(url);
    expect(await slow.text()).toMatch(/^HTTP\/1\.1 408 /);
    expect(await read(url)).toBe(200);
  });
});
