import { ApiSettings, createApi } from "@stadtlotse/api";
import { openStadtlotse, readSettings, type Stadtlotse } from "@stadtlotse/assistant";
import { createClient, type StadtlotseClient } from "@stadtlotse/client";
import { pino } from "pino";

export interface House extends Stadtlotse {
  api: ReturnType<typeof createApi>;
  /** A client of this house; with a key it speaks for a municipality. */
  clientWith(key?: string): StadtlotseClient;
}

const today = "2026-11-22";

/** The whole house in memory, seeded as on first start, behind its API. */
export async function openHouse(): Promise<House> {
  const house = await openStadtlotse({
    databaseUrl: ":memory:",
    publicUrl: "http://127.0.0.1:3000",
    today: () => today,
  });
  const api = createApi({
    ...house,
    settings: readSettings(ApiSettings, { TODAY: today }),
    logger: pino({ level: "silent" }),
  });
  const clientWith = (key?: string) =>
    createClient({
      baseUrl: "http://127.0.0.1:3000",
      fetch: async (request) => api.fetch(request),
      ...(key === undefined ? {} : { key }),
    });
  return { ...house, api, clientWith };
}
