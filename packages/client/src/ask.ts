import type { Client } from "openapi-fetch";
import { ApiError } from "./api-error.js";
import type { JsonMediaType } from "./create-client.js";
import type { Answer, paths, Question } from "./generated/api.js";
import { readEvents } from "./read-events.js";

export interface AskOptions {
  /** Called with each piece of the text as it arrives; together they are the answer's text. */
  onText?: (piece: string) => void;
  signal?: AbortSignal;
}

/** Asks one question over the event stream. @throws ApiError */
export async function ask(
  client: Client<paths, JsonMediaType>,
  question: Question,
  { onText, signal }: AskOptions = {},
): Promise<Answer> {
  const { data, error, response } = await client.POST("/v1/ask", {
    body: question,
    headers: { accept: "text/event-stream" },
    parseAs: "stream",
    ...(signal === undefined ? {} : { signal }),
  });
  if (error !== undefined || !data) throw new ApiError(response.status, error);
  for await (const event of readEvents(data)) {
    if (event.name === "text") onText?.((JSON.parse(event.data) as { text: string }).text);
    if (event.name === "answer") return JSON.parse(event.data) as Answer;
  }
  throw new ApiError(response.status, undefined);
}
