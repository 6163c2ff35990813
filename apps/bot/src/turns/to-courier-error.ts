import { CourierError } from "../channel.js";

/** Why a message did not arrive, from the error of whichever library sent it. */
export function toCourierError(cause: unknown): CourierError {
  const status = readStatus(cause);
  if (status === 403 || status === 404) return new CourierError("GONE", undefined, { cause });
  if (status === 429) return new CourierError("BUSY", readWait(cause), { cause });
  return new CourierError("UNREACHABLE", undefined, { cause });
}

function readStatus(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined;
  return "statusCode" in error ? error.statusCode : "status" in error ? error.status : undefined;
}

/** Teams names the seconds to wait in a header, which the libraries hand on in one of two shapes. */
function readWait(error: unknown): number | undefined {
  const response = typeof error === "object" && error !== null && "response" in error ? error.response : {};
  const headers =
    typeof response === "object" && response !== null && "headers" in response ? response.headers : {};
  if (typeof headers !== "object" || headers === null) return undefined;
  const value =
    "get" in headers && typeof headers.get === "function"
      ? headers.get("retry-after")
      : Object.entries(headers).find(([name]) => name.toLowerCase() === "retry-after")?.[1];
  const seconds = Number(value);
  return value !== undefined && value !== null && Number.isFinite(seconds) ? seconds * 1000 : undefined;
}
