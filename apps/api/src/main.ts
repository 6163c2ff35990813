import { houseOptionsOf, openStadtlotse, readSettings, SettingsError } from "@stadtlotse/assistant";
import { DatabaseError } from "@stadtlotse/database";
import { ApiSettings } from "./config.js";
import { createLogger } from "./operation/create-logger.js";
import { startApi } from "./start-api.js";

/** Starts the API alone; `npm start` at the top of the repository starts it together with the bot. */
async function start(): Promise<void> {
  const settings = readSettings(ApiSettings, process.env);
  const logger = createLogger(settings.LOG_LEVEL);
  const house = await openStadtlotse(houseOptionsOf(settings));
  const running = await startApi({ ...house, settings, logger });
  process.stdout.write(`Webseite und API: ${running.url}\n`);

  const stop = async () => {
    await running.close();
    await house.close();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
}

try {
  await start();
} catch (error) {
  if (!isForOperator(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

/** What an operator can mend; everything else is a defect and keeps its trace. */
function isForOperator(error: unknown): error is Error {
  if (error instanceof SettingsError || error instanceof DatabaseError) return true;
  return error instanceof Error && "syscall" in error && error.syscall === "listen";
}
