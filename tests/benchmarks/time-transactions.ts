import type { Database } from "@stadtlotse/database";

/** A database that remembers how long its write transactions took. */
export function timeTransactions(database: Database): { timed: Database; durationsMs: number[] } {
  const durationsMs: number[] = [];
  const timed: Database = {
    ...database,
    writes: {
      ...database.writes,
      run: (task, options) =>
        database.writes.run(async () => {
          const begun = performance.now();
          try {
            return await task();
          } finally {
            durationsMs.push(performance.now() - begun);
          }
        }, options),
    },
  };
  return { timed, durationsMs };
}
