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
/** Long enough that the engine has translated what is measured, on a busy machine too. */
const warmUpSeconds = 2;
/** The servers take turns, so that what else the machine does meets all of them. */
const rounds = 5;
const servers = ["bare", "plain", "full"] as const;

/**
 * The same four reads over `node:http` alone, over the API, and over the API with all that production switches on; the
 * middle one of several rounds.
 */
export async function benchHttp({ seconds }: { seconds: number }): Promise<HttpFigures[]> {
  const serving = await startServing();
  try {
    const figures: HttpFigures[] = [];
    for (const read of Object.keys(reads) as Read[]) {
      for (const server of servers) await load(serving, server, read, warmUpSeconds);
      const turns: Turn[] = [];
      for (let round = 0; round < rounds; round += 1) {
        turns.push(await takeTurns(serving, read, seconds / rounds));
      }
      for (const server of servers) figures.push({ read, server, ...middleOf(turns, server) });
    }
    return figures;
  } finally {
    await serving.close();
  }
}

type Loaded = Omit<HttpFigures, "read" | "server" | "timesBare">;
type Turn = Record<HttpFigures["server"], Loaded>;

async function takeTurns(serving: Serving, read: Read, seconds: number): Promise<Turn> {
  const bare = await load(serving, "bare", read, seconds);
  const plain = await load(serving, "plain", read, seconds);
  const full = await load(serving, "full", read, seconds);
  return { bare, plain, full };
}

/** Each figure by itself. */
function middleOf(turns: readonly Turn[], server: HttpFigures["server"]): Loaded & { timesBare: number } {
  const of = (figure: keyof Loaded) => median(turns.map((turn) => turn[server][figure]));
  return {
    requestsPerSecond: of("requestsPerSecond"),
    p99Ms: of("p99Ms"),
    serverMs: of("serverMs"),
    timesBare: median(turns.map((turn) => turn[server].serverMs / turn.bare.serverMs)),
    p99LoopDelayMs: of("p99LoopDelayMs"),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Fifty connections, on each of which the next request follows the last answer. */
async function load(
  serving: Serving,
  server: HttpFigures["server"],
  read: Read,
  seconds: number,
): Promise<Loaded> {
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
