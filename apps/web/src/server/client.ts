import { createClient } from "@stadtlotse/client";
import { storedKey } from "../session/stored-key.js";

/** Speaks to the server that the page came from, for whoever is signed in. */
export const client = createClient({ baseUrl: location.origin, fetch: fetchSignedIn });

/** A slower server counts as gone. */
export function timeout(): AbortSignal {
  return AbortSignal.timeout(30_000);
}

/** The name of the event that tells that the server no longer knows the key. */
export const keyRefused = "keyrefused";

export async function fetchSignedIn(request: Request): Promise<Response> {
  const key = storedKey();
  if (key !== undefined) request.headers.set("authorization", `Bearer ${key}`);
  const response = await fetch(request);
  if (response.status === 401 && key !== undefined) dispatchEvent(new Event(keyRefused));
  return response;
}
