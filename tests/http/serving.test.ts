import { type RunningApi, startApi } from "@stadtlotse/api";
import { pino } from "pino";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type House, openHouse } from "./open-house.js";

const logger = pino({ level: "silent" });

let house: House;
let running: RunningApi[] = [];
beforeAll(async () => {
  house = await openHouse();
});
afterEach(async () => {
  await Promise.all(running.map((api) => api.stop()));
  running = [];
});
afterAll(() => house.close());

async function start(environment: Record<string, string> = {}): Promise<RunningApi> {
  const api = await startApi(house, { PORT: "0", ...environment }, logger);
  running.push(api);
  return api;
}

describe("startApi", () => {
  it("says where it answers", async () => {
    const { address } = await start();
    expect(await (await fetch(`${address}/healthz`)).json()).toEqual({ status: "ok" });
  });

  it("answers what it has begun before it stops, and nothing after", async () => {
    const { address, stop } = await startApi(house, { PORT: "0" }, logger);
    const question = JSON.stringify({ question: "Was ist ein ISEK?" });
    let stopped: Promise<void> | undefined;
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        controller.enqueue(new TextEncoder().encode(question.slice(0, 5)));
        await fetch(`${address}/healthz`); // by now the first half has arrived
        stopped = stop();
        controller.enqueue(new TextEncoder().encode(question.slice(5)));
        controller.close();
      },
    });
    const response = await fetch(`${address}/v1/ask`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      duplex: "half",
    } as RequestInit);
    expect(response.status).toBe(200);
    await response.text();
    await stopped;
    await expect(fetch(`${address}/healthz`)).rejects.toThrow();
  });

  it("refuses a port that is taken, with the system's code", async () => {
    const { address } = await start();
    const taken = startApi(house, { PORT: new URL(address).port }, logger);
    await expect(taken).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  it("refuses a wrong setting before it listens", async () => {
    const wrong = startApi(house, { PORT: "0", CORS_ORIGINS: "*" }, logger);
    await expect(wrong).rejects.toThrow(/^Die Umgebungsvariable CORS_ORIGINS /);
  });
});
