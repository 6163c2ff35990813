import { once } from "node:events";
import { Worker, type WorkerOptions } from "node:worker_threads";

/**
 * Starts a thread and resolves when it has said that it is ready: loading its modules is no time of a task. The entry
 * is the address of a compiled file; where this runs from sources, the source beside it is taken.
 */
export async function startThread(entry: URL, options: WorkerOptions = {}): Promise<Worker> {
  const isSource = import.meta.url.endsWith(".ts");
  const worker = isSource
    ? new Worker(new URL("./start-from-source.mjs", import.meta.url), {
        ...options,
        workerData: { ...options.workerData, entry: entry.href.replace(/\.js$/, ".ts") },
        execArgv: ["--conditions=@stadtlotse/source"],
      })
    : // never the flags of the process: some, such as --input-type, stop a thread from starting
      new Worker(entry, { ...options, execArgv: [] });
  await once(worker, "message");
  return worker;
}
