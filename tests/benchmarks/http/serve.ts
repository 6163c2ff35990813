import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { ApiSettings, createLogger, startApi } from "@stadtlotse/api";
import { openStadtlotse, readSettings, type Stadtlotse } from "@stadtlotse/assistant";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import { pino } from "pino";
import { type Memory, type Read, reads, type Served, type Usage } from "./served.js";

const members = 300;

/** Serves one house three times over, in a process of its own, and says what it costs when its parent asks. */
async function serve(databaseUrl: string): Promise<void> {
  const house = await openStadtlotse({ databaseUrl, publicUrl: "http://127.0.0.1:3000" });
  await addMembers(house);
  const { key } = await house.registry.apiKeys.create({ ags: "05978036", role: "staff" });
  const plain = await startApi({
    ...house,
    settings: readSettings(ApiSettings, { PORT: "0", RATE_LIMIT_PER_MINUTE: "0" }),
    logger: pino({ level: "silent" }),
  });
  const full = await startApi({
    ...house,
    settings: readSettings(ApiSettings, {
      PORT: "0",
      RATE_LIMIT_PER_MINUTE: "1000000",
      RATE_LIMIT_EXEMPT: "192.0.2.0/24",
      CORS_ORIGINS: "https://intranet.example",
    }),
    logger: createLogger("info", "/dev/null"),
  });
  const served: Served = { bare: await serveBare(house), plain: plain.url, full: full.url, key };
  reportUsage();
  process.send?.(served);
}

/** Every second municipality or so, as the office's list would bring them. */
async function addMembers({ registry }: Stadtlotse): Promise<void> {
  const rows = municipalities
    .slice(0, members)
    .map(({ ags }) => `netzwerk-stadtentwicklung-nrw,${ags},member,2024,,Liste der Geschäftsstelle`);
  await registry.memberships.importCsv(`network,ags,status,valid_from,valid_to,source\n${rows.join("\n")}\n`);
}

async function serveBare(house: Stadtlotse): Promise<string> {
  const work = readsOf(house);
  const names = new Map<string, Read>(
    Object.entries(reads).map(([name, { path }]) => [path, name as Read]), // the table has no other keys
  );
  const server = createServer(async (request, response) => {
    const name = names.get(request.url ?? "");
    if (name === undefined) return response.writeHead(404).end();
    const body = JSON.stringify(await work[name](request));
    return response.writeHead(200, { "content-type": "application/json" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** What the routes read, without anything around it. */
function readsOf({
  assistant,
  knowledgeBase,
  registry,
}: Stadtlotse): Record<Read, (request: IncomingMessage) => Promise<unknown>> {
  const byAgs = new Map(municipalities.map((each) => [each.ags, each]));
  return {
    async ask(request) {
      let body = "";
      for await (const chunk of request) body += chunk;
      const { question } = JSON.parse(body) as { question: string };
      return assistant.answer({ question, asker: { kind: "anonymous" }, owner: "anonymous" });
    },
    search: () =>
      knowledgeBase.retrieve("Leerstand Innenstadt", {
        visibility: "public",
        limit: 10,
        kinds: ["document"],
      }),
    municipality: async () => byAgs.get("05978036"),
    async members() {
      const items = await registry.memberships.list();
      return { items: items.slice(0, 100), total: items.length };
    },
  };
}

function reportUsage(): void {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  let before = process.cpuUsage();
  process.on("message", () => {
    const { user, system } = process.cpuUsage(before);
    const usage: Usage = {
      cpuMs: (user + system) / 1000,
      p99DelayMs: delay.percentile(99) / 1e6,
      memory: measureMemory(),
    };
    before = process.cpuUsage();
    delay.reset();
    process.send?.(usage);
  });
  process.on("disconnect", () => process.exit(0));
}

function measureMemory(): Memory {
  const { rss, heapTotal, heapUsed, external } = process.memoryUsage();
  const toMb = (bytes: number) => bytes / 2 ** 20;
  return {
    rssMb: toMb(rss),
    heapMb: toMb(heapTotal),
    heapUsedMb: toMb(heapUsed),
    externalMb: toMb(external),
  };
}

await serve(process.argv[2] ?? ":memory:");
