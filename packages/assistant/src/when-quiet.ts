/** Does a piece of work once nobody has called for it for so long, however often they did. */
export function whenQuiet(quietMs: number, work: () => Promise<unknown>): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void work().catch(() => undefined), quietMs).unref();
  };
}
