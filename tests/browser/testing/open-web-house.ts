import { access } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { ApiSettings, startApi } from "@stadtlotse/api";
import { openStadtlotse, readSettings, type Stadtlotse } from "@stadtlotse/assistant";
import { pino } from "pino";

const builtPage = fileURLToPath(new URL("../../../apps/web/dist/index.html", import.meta.url));
const fixtures = fileURLToPath(new URL("../fixtures", import.meta.url));

/** All rooms on an empty database with one more document, behind a real listener that serves the built page. */
export interface WebHouse {
  rooms: Stadtlotse;
  url: string;
  close(): Promise<void>;
}

/** @param environment settings of the API beside the usual ones */
export async function openWebHouse(environment: Record<string, string> = {}): Promise<WebHouse> {
  await access(builtPage).catch(() => {
    throw new Error("The page is not built. Run `npm run build -w apps/web` first.");
  });
  // Links are written for another host than the browser's, as behind a proxy.
  const publicUrl = "https://stadtlotse.example";
  const rooms = await openStadtlotse({ databaseUrl: ":memory:", publicUrl, today: () => "2026-11-22" });
  await rooms.knowledgeBase.ingestPaths([fixtures]);
  const api = await startApi({
    ...rooms,
    settings: readSettings(ApiSettings, { PORT: "0", ...environment }),
    logger: pino({ level: "silent" }),
  });
  const close = async () => {
    await api.close();
    await rooms.close();
  };
  return { rooms, url: api.url, close };
}
