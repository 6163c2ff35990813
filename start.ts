import { ApiSettings, createLogger, startApi } from "@stadtlotse/api";
import { houseOptionsOf, openStadtlotse, readSettings, SettingsError } from "@stadtlotse/assistant";
import { BotSettings, startBot } from "@stadtlotse/bot";
import { DatabaseError } from "@stadtlotse/database";

/** The whole of Stadtlotse in one process with two listeners: one index in memory, one writer. */
async function start(): Promise<void> {
  const settings = readSettings(ApiSettings, process.env);
  const botSettings = readSettings(BotSettings, process.env);
  const logger = createLogger(settings.LOG_LEVEL);
  const house = await openStadtlotse(houseOptionsOf(settings));
  const listeners: { close(): Promise<void> }[] = [];
  const stop = async () => {
    await Promise.all(listeners.map((listener) => listener.close()));
    await house.close();
  };
  try {
    const api = await startApi({ ...house, settings, logger });
    listeners.push(api);
    const bot = await startBot({ ...house, settings: botSettings, logger });
    listeners.push(bot);
    console.log(`Stadtlotse antwortet.\n  Webseite und API: ${api.url}\n  Teams-Bot:        ${bot.url}`);
  } catch (error) {
    await stop();
    throw error;
  }
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
}

try {
  await start();
} catch (error) {
  const isForOperator =
    error instanceof SettingsError || error instanceof DatabaseError || isListenError(error);
  if (!isForOperator) throw error;
  console.error(isListenError(error) ? describeListenError(error) : error.message);
  process.exitCode = 2;
}

type ListenError = NodeJS.ErrnoException & { port?: number };

function isListenError(error: unknown): error is ListenError {
  return error instanceof Error && "syscall" in error && error.syscall === "listen";
}

function describeListenError({ code, port, message }: ListenError): string {
  if (code === "EADDRINUSE")
    return `Port ${port} ist schon belegt; wählen Sie mit PORT oder BOT_PORT einen anderen.`;
  return `Der Port ${port} lässt sich nicht öffnen: ${message}`;
}
