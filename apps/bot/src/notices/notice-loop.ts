export interface NoticeLoop {
  /** Looks at once, or again when a look is under way. */
  soon(): void;
  /** No more looks; waits for the one under way. */
  stop(): Promise<void>;
}

/** Does something again and again, never twice at the same time; what fails is told and tried at the next look. */
export function startNoticeLoop(
  look: () => Promise<void>,
  { intervalMs, onError }: { intervalMs: number; onError: (error: unknown) => void },
): NoticeLoop {
  let running: Promise<void> | undefined;
  let isAskedAgain = false;
  let isStopped = false;
  const soon = () => {
    if (isStopped) return;
    if (running !== undefined) {
      isAskedAgain = true;
      return;
    }
    running = look()
      .catch(onError)
      .finally(() => {
        running = undefined;
        if (!isAskedAgain) return;
        isAskedAgain = false;
        soon();
      });
  };
  const timer = setInterval(soon, intervalMs);
  timer.unref(); // a process that has nothing else to do may end
  return {
    soon,
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
