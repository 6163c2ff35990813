import type { ApiKey } from "../registry.js";

/** Records by the hash of their key, for as long as nobody needs to look again. */
export interface FreshKeys {
  find(hash: string, now: Date): ApiKey | undefined;
  keep(hash: string, record: ApiKey, now: Date): void;
  forget(): void;
}

const freshForMs = 1_000;
const most = 1_000;

/**
 * Whoever calls a hundred times a second is looked up once a second: reading the key cost more than what most requests
 * ask for.
 */
export function createFreshKeys(): FreshKeys {
  const kept = new Map<string, { record: ApiKey; until: number }>();
  return {
    find(hash, now) {
      const found = kept.get(hash);
      return found !== undefined && now.getTime() < found.until ? found.record : undefined;
    },
    keep(hash, record, now) {
      if (kept.size >= most) kept.clear();
      kept.set(hash, { record, until: now.getTime() + freshForMs });
    },
    forget: () => kept.clear(),
  };
}
