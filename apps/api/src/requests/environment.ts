import type { Asker } from "@stadtlotse/assistant";

/** Who sends a request, as far as it is proven. */
export interface Caller {
  asker: Asker;
  /** The name under which this caller's conversations are kept. */
  owner: string;
}

/** What the steps of a request hand on to one another. */
export interface ApiEnvironment {
  Variables: { requestId: string; caller: Caller };
}
