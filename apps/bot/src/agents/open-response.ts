import type { WebResponse } from "@microsoft/agents-hosting";

/** A response that is written by the library and read by us. */
export function openResponse(): {
  response: WebResponse;
  read(): { status: number; body?: unknown };
} {
  let status = 200;
  let body: unknown;
  const response: WebResponse = {
    headersSent: false,
    writableEnded: false,
    status(code) {
      status = code;
      return this;
    },
    setHeader() {
      return this;
    },
    send(content) {
      body = content;
      return this;
    },
    end() {
      return this;
    },
  };
  return { response, read: () => (body === undefined ? { status } : { status, body }) };
}
