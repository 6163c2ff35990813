import { ApiError, type Problem } from "@stadtlotse/client";

/**
 * Waits for an answer without content.
 *
 * @throws ApiError when the server refused
 */
export async function succeed(reply: Promise<{ error?: Problem; response: Response }>): Promise<void> {
  const { error, response } = await reply;
  if (!response.ok) throw new ApiError(response.status, error);
}
