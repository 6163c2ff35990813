import { texts } from "../texts.de.js";
import { ServerError } from "./server-error.js";

const timeoutMs = 30_000;

/** Calls the server. @throws ServerError */
export async function call<T>(path: string, body?: unknown): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, {
      signal: AbortSignal.timeout(timeoutMs),
      ...(body === undefined
        ? {}
        : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
  } catch (cause) {
    throw new ServerError("UNREACHABLE", texts.failure.unreachable, undefined, { cause });
  }
  const json = (await response.json().catch(() => undefined)) as T & { detail?: string; code?: string };
  if (!response.ok) throw new ServerError("REFUSED", json?.detail ?? texts.failure.unexpected, json?.code);
  return json;
}
