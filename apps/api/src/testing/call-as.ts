import type { TestApi } from "./open-test-api.js";

export interface Called {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test names the fields that it expects
  body: any;
}

/** Calls the API with one key, with a body where one is given. */
export type Call = (method: string, path: string, body?: unknown) => Promise<Called>;

/** Speaks to the API with a key, or as nobody without one. */
export function callAs({ api }: Pick<TestApi, "api">, key?: string): Call {
  return async (method, path, body) => {
    const response = await api.request(path, {
      method,
      headers: {
        "content-type": "application/json",
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.includes("json");
    return { status: response.status, body: isJson ? JSON.parse(text) : text };
  };
}
