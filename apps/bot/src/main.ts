import { houseOptionsOf, openStadtlotse, readSettings, SettingsError } from "@stadtlotse/assistant";
import { DatabaseError } from "@stadtlotse/database";
import { pino } from "pino";
import { BotSettings } from "./config.js";
import { startBot } from "./start-bot.js";

try {
  await main();
} catch (error) {
  if (!(error instanceof SettingsError || error instanceof DatabaseError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

/** Starts the bot alone, over the same database as the other processes. */
async function main(): Promise<void> {
  const settings = readSettings(BotSettings, process.env);
  const house = await openStadtlotse(houseOptionsOf(settings));
  const bot = await startBot({ ...house, settings, logger: pino({ level: settings.LOG_LEVEL }) });
  process.stdout.write(`Teams-Bot: ${bot.url}\n`);

  const stop = async () => {
    await bot.close();
    await house.close();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}
