import type { Worker } from "node:worker_threads";
import type { SearchOptions, SearchResult } from "../search/create-searcher.js";
import { startThread } from "../threads/start-thread.js";
import type { SearchAnswer, SearchTask, SharedIndex } from "./search-worker.js";

/** So many indexes stay open in the thread: two audiences, each also in its earlier form, whose segments are known. */
const mostOpen = 4;

/** A process that asks no more than this, as a command does, has ended before a thread would be ready. */
const fewSearches = 20;

let asked = 0;
let thread: SearchThread | "starting" | undefined;

/**
 * The thread that searches, so that requests have their turn meanwhile; `undefined` until it is ready: the first calls
 * make it start. It keeps no process alive that has nothing else to do. Where it dies, its searches fail.
 */
export function searchThread(): SearchThread | undefined {
  asked += 1;
  if (thread === undefined && asked > fewSearches) start().catch(forget); // searches go on without it
  return thread === "starting" ? undefined : thread;
}

async function start(): Promise<void> {
  thread = "starting";
  thread = new SearchThread(await startThread(new URL("./search-worker.js", import.meta.url)), forget);
}

function forget(): void {
  thread = undefined;
}

interface Waiting {
  resolve(result: SearchResult): void;
  reject(error: Error): void;
}

export class SearchThread {
  /** Keys of the open indexes, the newest last. */
  readonly #open: string[] = [];
  readonly #waiting = new Map<number, Waiting>();
  #lastNumber = 0;

  constructor(
    readonly worker: Worker,
    whenDead: () => void,
  ) {
    let cause: unknown;
    worker.on("message", (answer: SearchAnswer) => this.#settle(answer));
    worker.on("error", (error) => {
      cause = error;
    });
    worker.once("exit", () => {
      whenDead();
      for (const { reject } of this.#waiting.values()) {
        reject(new Error("the thread that searches has died", { cause }));
      }
    });
    worker.unref(); // last: a listener holds the process
  }

  search(index: SharedIndex, query: string, options: SearchOptions): Promise<SearchResult> {
    if (!this.#open.includes(index.key)) this.#openIndex(index);
    const number = ++this.#lastNumber;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.worker.ref();
      this.#tell({ kind: "search", number, key: index.key, query, options });
    });
  }

  #openIndex(index: SharedIndex): void {
    this.#tell({ kind: "open", index });
    this.#open.push(index.key);
    const oldest = this.#open.length > mostOpen ? this.#open.shift() : undefined;
    if (oldest !== undefined) this.#tell({ kind: "close", key: oldest });
  }

  #tell(task: SearchTask): void {
    this.worker.postMessage(task);
  }

  #settle(answer: SearchAnswer): void {
    const waiting = this.#waiting.get(answer.number);
    this.#waiting.delete(answer.number);
    if (this.#waiting.size === 0) this.worker.unref();
    if ("result" in answer) waiting?.resolve(answer.result);
    else waiting?.reject(new Error(`a search failed: ${answer.failure}`));
  }
}
