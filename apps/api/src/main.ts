import { fileURLToPath } from "node:url";
import { openStadtlotse, publicUrlOf, readSettings, SettingsError } from "@stadtlotse/assistant";
import { DatabaseError } from "@stadtlotse/database";
import { pino } from "pino";
import { ApiSettings } from "./config.js";
import { createApi } from "./create-api.js";
import { serveApi } from "./serve-api.js";

const webRoot = fileURLToPath(new URL("../../web/dist", import.meta.url));

/** Starts the API alone; `npm start` at the top of the repository starts it together with the bot. */
async function start(): Promise<void> {
  const settings = readSettings(ApiSettings, process.env);
  const logger = pino({ level: settings.LOG_LEVEL });
  const { TODAY, DATABASE_AUTH_TOKEN } = settings;
  const stadtlotse = await openStadtlotse({
    databaseUrl: settings.DATABASE_URL,
    publicUrl: publicUrlOf(settings),
    ...(DATABASE_AUTH_TOKEN === undefined ? {} : { databaseAuthToken: DATABASE_AUTH_TOKEN }),
    ...(TODAY === undefined ? {} : { today: () => TODAY }),
  });
  const api = createApi({ ...stadtlotse, settings, logger, webRoot });
  const running = await serveApi(api, { host: settings.HOST, port: settings.PORT });
  logger.info({ address: publicUrlOf({ ...settings, PORT: running.port }) }, "ready");

  const stop = async () => {
    await running.close();
    await stadtlotse.close();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

try {
  await start();
} catch (error) {
  if (!(error instanceof SettingsError || error instanceof DatabaseError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
