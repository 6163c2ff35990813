import { type Logger, pino } from "pino";

const gatheredBytes = 4096;
const longestWaitMs = 1_000;

/**
 * The log of a process. Its lines are gathered and written together, after a second at the latest and when the process
 * ends: a write for each request costs as much as answering it.
 *
 * @param to file or descriptor; standard output by default
 */
export function createLogger(level: string, to: string | number = 1): Logger {
  const lines = pino.destination({ dest: to, sync: false, minLength: gatheredBytes });
  setInterval(() => lines.flush(), longestWaitMs).unref();
  process.once("exit", () => lines.flushSync());
  return pino({ level }, lines);
}
