import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { type BotSettings, registrationOf } from "./config.js";
import { type BotOptions, createBot } from "./create-bot.js";

export interface RunningBot {
  /** Where Teams or a test client delivers. */
  url: string;
  /** Takes no more deliveries and waits for those under way. */
  close(): Promise<void>;
}

/** Starts the bot's listener. Without an app registration it listens on this machine alone, whatever `HOST` says. */
export async function startBot(options: BotOptions): Promise<RunningBot> {
  const host = listenHost(options.settings);
  const bot = await createBot(options);
  const server = createAdaptorServer({ fetch: bot.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.settings.BOT_PORT, host, resolve);
  });
  const { port } = server.address() as AddressInfo; // an object for every server that listens on a port
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${port}/api/messages`,
    async close() {
      await new Promise<void>((resolve, reject) =>
        server.close((error) => (error ? reject(error) : resolve())),
      );
      await bot.close();
    },
  };
}

function listenHost(settings: BotSettings): string {
  return registrationOf(settings) === undefined ? "127.0.0.1" : settings.HOST;
}
