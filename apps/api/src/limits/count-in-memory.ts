const minuteMs = 60_000;

/**
 * Counts calls in this process alone, by the algorithm that the registry uses for several: of each name one moment is
 * kept, the one at which all its calls would be paid off.
 */
export function countInMemory(clock: () => number = Date.now) {
  const paidOffAt = new Map<string, number>();
  let sweptAt = clock();

  return {
    take(name: string, perMinute: number): number {
      const now = clock();
      sweep(now);
      const step = minuteMs / perMinute;
      const next = Math.max(paidOffAt.get(name) ?? 0, now) + step;
      if (next > now + minuteMs) return next - now - minuteMs;
      paidOffAt.set(name, next);
      return 0;
    },
  };

  function sweep(now: number): void {
    if (now - sweptAt < minuteMs) return;
    sweptAt = now;
    for (const [name, moment] of paidOffAt) if (moment <= now) paidOffAt.delete(name);
  }
}
