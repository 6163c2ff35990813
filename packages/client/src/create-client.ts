import createFetchClient, { type Client } from "openapi-fetch";
import { type AskOptions, ask } from "./ask.js";
import type { Answer, paths, Question } from "./generated/api.js";

/** Lists come in other formats too; whoever wants one of those calls the address with `fetch`. */
export type JsonMediaType = "application/json" | "application/problem+json";

export interface ClientOptions {
  /** Where the API listens, e.g. `https://stadtlotse.example`. */
  baseUrl: string;
  /** Speaks for a municipality; without it the client is anonymous. */
  key?: string;
  /** In place of the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
}

/** Every route of the API, typed, as `GET`, `POST` and `PATCH`; and `ask`, which most people need. */
export interface StadtlotseClient extends Client<paths, JsonMediaType> {
  /**
   * Asks one question.
   *
   * @throws ApiError when the API refuses it
   */
  ask(question: Question, options?: AskOptions): Promise<Answer>;
}

/**
 * A client for one API.
 *
 * @example
 * const stadtlotse = createClient({ baseUrl: "http://127.0.0.1:3000" });
 * const answer = await stadtlotse.ask({ question: "Wie oft erscheint das Magazin Innenstadt?" });
 */
export function createClient({ baseUrl, key, fetch }: ClientOptions): StadtlotseClient {
  const client = createFetchClient<paths, JsonMediaType>({
    baseUrl,
    ...(key === undefined ? {} : { headers: { authorization: `Bearer ${key}` } }),
    ...(fetch === undefined ? {} : { fetch }),
  });
  return { ...client, ask: (question, options) => ask(client, question, options) };
}
