import { ApiError, type Problem } from "@stadtlotse/client";
import { fetchSignedIn, timeout } from "./client.js";

/**
 * A file that the server makes of records, such as a table or an e-mail; the client of the API reads JSON alone.
 *
 * @throws ApiError when the server refuses
 */
export async function readFile(path: string): Promise<string> {
  const response = await fetchSignedIn(new Request(new URL(path, location.origin), { signal: timeout() }));
  if (response.ok) return response.text();
  throw new ApiError(response.status, (await response.json()) as Problem);
}
