/** Runs write tasks one after the other, in the order in which they were given. */
export interface WriteQueue {
  /** Resolves or rejects with the task; a failing task does not stop the next one. */
  run<T>(task: () => Promise<T>): Promise<T>;
  /** Resolves when everything given so far has ended. */
  idle(): Promise<void>;
}

/** libSQL's embedded client blocks for its whole lock timeout when a process waits for itself; a queue avoids that. */
export function createWriteQueue(): WriteQueue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(task) {
      const result = last.then(task);
      last = result.catch(() => undefined);
      return result;
    },
    async idle() {
      await last;
    },
  };
}
