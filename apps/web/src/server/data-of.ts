import { ApiError, type Problem } from "@stadtlotse/client";

/**
 * What the server sent.
 *
 * @throws ApiError when it refused
 */
export async function dataOf<T>(
  reply: Promise<{ data?: T; error?: Problem; response: Response }>,
): Promise<T> {
  const { data, error, response } = await reply;
  if (data === undefined) throw new ApiError(response.status, error);
  return data;
}
