import { ApiSettings, type RunningApi, startApi } from "@stadtlotse/api";
import { readSettings } from "@stadtlotse/assistant";
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
  await Promise.all(running.map((api) => api.close()));
  running = [];
});
afterAll(() => house.close());

function optionsWith(environment: Record<string, string> = {}) {
  return { ...house, settings: readSettings(ApiSettings, { PORT: "0", ...environment }), logger };
}

async function start(): Promise<RunningApi> {
  const api = await startApi(optionsWith());
  running.push(api);
  return api;
}

describe("startApi", () => {
  it("says where it answers", async () => {
    const { url } = await start();
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: "ok" });
  });

  it("answers what it has begun before it stops, and nothing after", async () => {
    const { url, close } = await startApi(optionsWith());
    const question = JSON.stringify({ question: "Was ist ein ISEK?" });
    let stopped: Promise<void> | undefined;
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        controller.enqueue(new TextEncoder().encode(question.slice(0, 5)));
        await fetch(`${url}/healthz`); // by now the first half has arrived
        stopped = close();
        controller.enqueue(new TextEncoder().encode(question.slice(5)));
        controller.close();
      },
    });
    const response = await fetch(`${url}/v1/ask`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      duplex: "half",
    } as RequestInit);
    expect(response.status).toBe(200);
    await response.text();
    await stopped;
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  });

  it("refuses a port that is taken, with the system's code", async () => {
    const { url } = await start();
    const taken = startApi(optionsWith({ PORT: new URL(url).port }));
    await expect(taken).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
