/** What must be written once a message is sent, so that it is neither forgotten nor sent again. */
export interface Afterwards {
  /** Writes now or, where that fails, at the next `catchUp`. */
  write(change: () => Promise<unknown>): Promise<void>;
  /** Tries again what could not be written; to be called before anything is read or sent. */
  catchUp(): Promise<void>;
}

const mostPending = 1_000;

/** Kept in working memory: a database may be gone for a while, the process is not. */
export function createAfterwards(): Afterwards {
  const pending: (() => Promise<unknown>)[] = [];
  let running: Promise<void> | undefined;
  const write = async (change: () => Promise<unknown>) => {
    try {
      await change();
    } catch {
      pending.push(change);
      if (pending.length > mostPending) pending.shift();
    }
  };
  const writePending = async () => {
    for (const change of pending.splice(0)) await write(change);
  };
  return {
    write,
    catchUp() {
      running ??= writePending().finally(() => {
        running = undefined;
      });
      return running;
    },
  };
}
