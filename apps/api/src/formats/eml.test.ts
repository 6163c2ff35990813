import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderEml } from "./eml.js";

/** What a mail program reads, after RFC 5322 and 2047. */
function read(message: string): { headers: Map<string, string>; text: string } {
  const [head = "", body = ""] = message.split("\r\n\r\n");
  const headers = head
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .map((line): [string, string] => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]);
  const decode = (value: string) =>
    value.replace(/=\?utf-8\?B\?([^?]*)\?=/g, (_, encoded) =>
      Buffer.from(encoded, "base64").toString("utf8"),
    );
  return {
    headers: new Map(headers.map(([name, value]) => [name, decode(value)])),
    text: Buffer.from(body.replaceAll("\r\n", ""), "base64").toString("utf8"),
  };
}

describe("a message as .eml", () => {
  it("says the same after any mail program has read it, with no line too long", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 200 });
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const message = renderEml({ subject, text: body });
        const { headers, text: decoded } = read(message);
        expect(headers.get("Subject")).toBe(subject);
        expect(decoded.replaceAll("\r\n", "\n")).toBe(body.replaceAll("\r\n", "\n"));
        for (const line of message.split("\r\n")) expect(line.length).toBeLessThanOrEqual(85);
      }),
    );
  });

  it("lets nobody smuggle in a header", () => {
    const { headers } = read(renderEml({ subject: "Hallo\r\nBcc: alle@example.org", text: "x" }));
    expect([...headers.keys()]).not.toContain("Bcc");
  });

  it("opens as a draft", () => {
    expect(read(renderEml({ subject: "a", text: "b" })).headers.get("X-Unsent")).toBe("1");
  });
});
