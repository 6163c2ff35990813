import type { Asker } from "@stadtlotse/assistant";
import type { Scope } from "@stadtlotse/registry";
import type { Frame } from "./frame.js";
import type { CallerRole } from "./permissions.js";

/** Who sends a request, as far as it is proven. */
export interface Caller {
  role: CallerRole;
  /** For whom they ask; an office may stand for no municipality. */
  asker: Asker;
  /** The name under which this caller's conversations are kept. */
  owner: string;
  /** What their key may be used for; for everything where this is missing. */
  scopes?: readonly Scope[];
}

/** What the steps of a request hand on to one another. */
export interface ApiEnvironment {
  Variables: {
    frame: Frame;
    caller: Caller;
  };
}
