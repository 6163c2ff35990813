/** Runs write tasks one after the other, in the order in which they were given. */
export interface WriteQueue {
  /**
   * Resolves or rejects with the task; a failing task does not stop the next one.
   *
   * @throws DatabaseError `LOCKED`, `FULL` or `READ_ONLY`; what a transaction would have changed is as it was
   */
  run<T>(task: () => Promise<T>, options?: WriteOptions): Promise<T>;
  /** Resolves when everything given so far has ended. */
  idle(): Promise<void>;
  /** How many tasks run or wait. */
  length(): number;
}

export interface WriteOptions {
  /**
   * Does not wait for the disk but leaves that to the next write that does: a power cut may undo this one, a crash of the
   * process does not. For what can be made again.
   */
  lazy?: boolean;
}

/** libSQL's embedded client blocks for its whole lock timeout when a process waits for itself; a queue avoids that. */
export function createWriteQueue(): WriteQueue {
  let last: Promise<unknown> = Promise.resolve();
  let length = 0;
  const leave = () => {
    length -= 1;
  };
  return {
    run(task) {
      length += 1;
      const result = last.then(task);
      last = result.then(leave, leave);
      return result;
    },
    length: () => length,
    async idle() {
      await last;
    },
  };
}
