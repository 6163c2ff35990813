import { setInterval } from "node:timers/promises";
import { openConnections, sendRead } from "./send-read.js";
import type { Memory, Read } from "./served.js";
import { type Serving, startServing } from "./start-serving.js";

export interface SoakFigures {
  minutes: number;
  requests: number;
  errors: number;
  /** What they were, each once. */
  reasons: string;
  p50Ms: number;
  p99Ms: number;
  /** Requests that were sent later than planned because this machine was busy, by more than a second. */
  late: number;
  rssMb: number;
  /** After the first two minutes, or the first third of a shorter run: the slope of a line through all samples. */
  growthMbPerMinute: number;
  /** At the end of each minute. */
  byMinute: Memory[];
  p99LoopDelayMs: number;
}

/** What people do, one after the other: mostly they ask. */
const mix: readonly Read[] = [
  "ask",
  "members",
  "ask",
  "municipality",
  "ask",
  "search",
  "municipality",
  "search",
];
const sampleEveryMs = 5_000;
const tickMs = 20;

/** Requests at a fixed rate, whether earlier ones are answered or not, for minutes. */
export async function benchSoak({ minutes, rate }: { minutes: number; rate: number }): Promise<SoakFigures> {
  const serving = await startServing();
  const agent = openConnections(200);
  try {
    const memory = watchMemory(serving, Math.min(2, minutes / 3));
    const total = Math.round(minutes * 60 * rate);
    const timesMs: number[] = [];
    const running: Promise<void>[] = [];
    let sent = 0;
    const errors: string[] = [];
    let late = 0;
    const begun = performance.now();
    for await (const _ of setInterval(tickMs)) {
      const due = Math.min(total, Math.floor(((performance.now() - begun) / 1000) * rate));
      if (due - sent > rate) late += due - sent;
      while (sent < due) {
        const read = mix[sent % mix.length] ?? "ask";
        sent += 1;
        running.push(
          sendRead(read, serving.full, agent, serving.key).then(
            (ms) => void timesMs.push(ms),
            (error: Error) => void errors.push(error.message),
          ),
        );
      }
      if (sent >= total) break;
    }
    await Promise.all(running);
    timesMs.sort((a, b) => a - b);
    const at = (share: number) => timesMs[Math.floor(timesMs.length * share)] ?? 0;
    return {
      minutes,
      requests: sent,
      errors: errors.length,
      reasons: [...new Set(errors)].join("; "),
      p50Ms: at(0.5),
      p99Ms: at(0.99),
      late,
      ...(await memory.stop()),
    };
  } finally {
    agent.destroy();
    await serving.close();
  }
}

function watchMemory(serving: Serving, warmUpMinutes: number) {
  const begun = performance.now();
  const samples: { minute: number; memory: Memory }[] = [];
  const delays: number[] = [];
  const sample = async () => {
    const { memory, p99DelayMs } = await serving.usage();
    samples.push({ minute: (performance.now() - begun) / 60_000, memory });
    delays.push(p99DelayMs);
  };
  let last = Promise.resolve();
  const timer = globalThis.setInterval(() => {
    last = last.then(sample);
  }, sampleEveryMs);
  return {
    async stop() {
      clearInterval(timer);
      last = last.then(sample);
      await last;
      return {
        rssMb: samples.at(-1)?.memory.rssMb ?? 0,
        growthMbPerMinute: slopeOf(samples.filter(({ minute }) => minute >= warmUpMinutes)),
        byMinute: samples
          .filter(
            ({ minute }, index) => Math.floor(samples[index + 1]?.minute ?? minute + 1) > Math.floor(minute),
          )
          .map(({ memory }) => memory),
        p99LoopDelayMs: Math.max(...delays),
      };
    },
  };
}

/** By least squares. */
function slopeOf(samples: readonly { minute: number; memory: Memory }[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const minute = mean(samples.map((sample) => sample.minute));
  const rss = mean(samples.map((sample) => sample.memory.rssMb));
  const spread = samples.reduce((sum, sample) => sum + (sample.minute - minute) ** 2, 0);
  const shared = samples.reduce(
    (sum, sample) => sum + (sample.minute - minute) * (sample.memory.rssMb - rss),
    0,
  );
  return spread === 0 ? 0 : shared / spread;
}
