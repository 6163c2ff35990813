/** Where the three servers of one house listen, and how they are asked. */
export interface Served {
  /** `node:http` alone, with the same reads and nothing around them. */
  bare: string;
  /** The API without a key, a log or limits. */
  plain: string;
  /** The API as in production: with a key, a log and limits. */
  full: string;
  key: string;
}

/** What the serving process has used since it was last asked. */
export interface Usage {
  cpuMs: number;
  p99DelayMs: number;
  memory: Memory;
}

/** What the serving process holds; what of `rssMb` is in no heap of JavaScript is libSQL's, the threads' and Node's. */
export interface Memory {
  rssMb: number;
  heapMb: number;
  heapUsedMb: number;
  externalMb: number;
}

/** The four reads that are compared. */
export const reads = {
  ask: { method: "POST", path: "/v1/ask" },
  search: { method: "GET", path: "/v1/search?q=Leerstand%20Innenstadt&limit=10" },
  municipality: { method: "GET", path: "/v1/municipalities/05978036" },
  members: { method: "GET", path: "/v1/memberships?limit=100" },
} as const;
export type Read = keyof typeof reads;

export const question = "Wie oft erscheint das Magazin Innenstadt?";
