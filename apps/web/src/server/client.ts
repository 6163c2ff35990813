import { createClient } from "@stadtlotse/client";

/** Speaks to the server that the page came from. */
export const client = createClient({ baseUrl: location.origin });

/** A slower server counts as gone. */
export function timeout(): AbortSignal {
  return AbortSignal.timeout(30_000);
}
