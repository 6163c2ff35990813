import { openConnections, sendRead } from "./send-read.js";
import { type Read, reads } from "./served.js";
import { type Serving, startServing } from "./start-serving.js";

export interface HttpFigures {
  read: Read;
  server: "bare" | "plain" | "full";
  requestsPerSecond: number;
  p99Ms: number;
  /** Processor time of the serving process for each request; unlike the others it does not feel a busy machine. */
  serverMs: number;
  /** How many times the server time of `node:http` alone. */
  timesBare: number;
  p99LoopDelayMs: number;
}

const connections = 50;
const warmUpSeconds = 1;

/** The same four reads over `node:http` alone, over the API, and over the API with all that production switches on. */
export async function benchHttp({ seconds }: { seconds: number }): Promise<HttpFigures[]> {
  const serving = await startServing();
  try {
    const figures: HttpFigures[] = [];
    for (const read of Object.keys(reads) as Read[]) {
      let bareMs: number | undefined;
      for (const server of ["bare", "plain", "full"] as const) {
        await load(serving, server, read, warmUpSeconds);
        const measured = await load(serving, server, read, seconds);
        bareMs ??= measured.serverMs;
        figures.push({ read, server, ...measured, timesBare: measured.serverMs / bareMs });
      }
    }
    return figures;
  } finally {
    await serving.close();
  }
}

/** Fifty connections, on each of which the next request follows the last answer. */
async function load(serving: Serving, server: HttpFigures["server"], read: Read, seconds: number) {
  const agent = openConnections(connections);
  const key = server === "full" ? serving.key : undefined;
  const timesMs: number[] = [];
  await serving.usage();
  const begun = performance.now();
  const end = begun + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) timesMs.push(await sendRead(read, serving[server], agent, key));
    }),
  );
  const elapsed = (performance.now() - begun) / 1000;
  const { cpuMs, p99DelayMs } = await serving.usage();
  agent.destroy();
  timesMs.sort((a, b) => a - b);
  return {
    requestsPerSecond: timesMs.length / elapsed,
    p99Ms: timesMs[Math.floor(timesMs.length * 0.99)] ?? 0,
    serverMs: cpuMs / timesMs.length,
    p99LoopDelayMs: p99DelayMs,
  };
}
