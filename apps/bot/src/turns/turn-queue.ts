export interface TurnQueue {
  /** Runs the turn when all earlier ones of the same conversation are done. */
  run<Result>(conversation: string, turn: () => Promise<Result>): Promise<Result>;
}

/** One turn at a time in a conversation: answers come in the order of the questions, and no state is lost. */
export function createTurnQueue(): TurnQueue {
  const last = new Map<string, Promise<unknown>>();
  return {
    run(conversation, turn) {
      const result = (last.get(conversation) ?? Promise.resolve()).then(turn);
      const done = result
        .catch(() => undefined) // a turn that failed must not stop the next one; its caller hears of it
        .finally(() => {
          if (last.get(conversation) === done) last.delete(conversation);
        });
      last.set(conversation, done);
      return result;
    },
  };
}
