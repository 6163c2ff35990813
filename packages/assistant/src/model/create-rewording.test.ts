import type { ServerResponse } from "node:http";
import type { Answer } from "@stadtlotse/domain";
import { afterEach, describe, expect, it } from "vitest";
import { createNameIndex } from "../names/name-index.js";
import {
  complete,
  type ModelRequest,
  type ModelServer,
  startModelServer,
} from "../testing/start-model-server.js";
import { connectLanguageModel } from "./connect-language-model.js";
import { createRewording, type RewordingOptions } from "./create-rewording.js";

const names = createNameIndex([], []);
const draft = "Das Netzwerk hat 130 Mitglieder (Stand: März 2021). [1] Davon sind 3 Kreise. [2]";
const better = "Im Netzwerk sind 130 Mitglieder (Stand: März 2021). [1] Unter ihnen: 3 Kreise. [2]";

const answer: Answer = {
  id: "a",
  conversationId: "c",
  outcome: "answered",
  text: draft,
  citations: ["Das Netzwerk hat 130 Mitglieder.", "Drei Kreise gehören dazu."].map((quote, index) => ({
    number: index + 1,
    title: "Broschüre, Stand März 2021",
    source: "broschuere.pdf",
    locator: {},
    quote,
    url: `/quellen/${index}`,
  })),
  calculations: [],
  conflicts: [],
  suggestions: [],
  handover: null,
  tier: "basic",
  origin: "facts",
  elapsedMs: 1,
};

let server: ModelServer | undefined;
afterEach(() => server?.close());

async function reword(
  respond: (request: ModelRequest, response: ServerResponse) => void,
  options: RewordingOptions = {},
  given = answer,
) {
  server = await startModelServer(respond);
  const model = connectLanguageModel({ baseUrl: server.baseUrl, apiKey: "secret", model: "small" });
  const rewording = createRewording(model, { restMs: 0, ...options });
  const reworded = await rewording.reword("Wie viele?", given, names);
  return { reworded, usage: rewording.usage(), requests: server.requests, rewording };
}

describe("an answer with a language model", () => {
  it("goes out in the model's words where they say the same", async () => {
    const { reworded, usage, requests } = await reword((_, response) => complete(response, `${better}\n`));
    expect(reworded).toEqual({ ...answer, text: better, origin: "language-model" });
    expect(usage).toEqual({ calls: 1, tokensIn: 210, tokensOut: 40, reworded: 1, rejected: {}, failed: {} });
    expect(requests).toEqual([
      {
        authorization: "Bearer secret",
        url: "/v1/chat/completions",
        model: "small",
        draft,
        evidence: answer.citations.map(({ quote }) => quote),
      },
    ]);
  });

  it.each([
    { name: "invents a number", text: better.replace("130", "131"), fault: "numbers" },
    { name: "injects a mark", text: `${better} [3]`, fault: "marks" },
    { name: "says nothing but a mark", text: "[1] [2]", fault: "marks" },
    {
      name: "links to a page",
      text: better.replace("Netzwerk", "[Netzwerk](https://example.org)"),
      fault: "form",
    },
  ])("goes out as drafted where the model $name", async ({ text, fault }) => {
    const { reworded, usage } = await reword((_, response) => complete(response, text));
    expect(reworded).toBe(answer);
    expect(usage).toMatchObject({ calls: 1, tokensOut: 40, reworded: 0, rejected: { [fault]: 1 } });
  });

  it.each<{ name: string; code: string; respond: (response: ServerResponse) => void }>([
    { name: "hangs", code: "LATE", respond: () => undefined },
    {
      name: "begins and then hangs",
      code: "LATE",
      respond: (response) => void response.write('{"choices":'),
    },
    {
      name: "breaks off in mid-stream",
      code: "UNREACHABLE",
      respond: (response) => void response.write('{"choices":', () => response.destroy()),
    },
    {
      name: "is overloaded",
      code: "REFUSED",
      respond: (response) => response.writeHead(429, { "retry-after": "20" }).end("{}"),
    },
    {
      name: "sends the request elsewhere",
      code: "UNREACHABLE",
      respond: (response) => response.writeHead(307, { location: "http://127.0.0.1:9/v1" }).end(),
    },
    { name: "speaks HTML", code: "UNREADABLE", respond: (response) => response.end("<html>502</html>") },
    { name: "sends no choice", code: "UNREADABLE", respond: (response) => response.end('{"choices":[]}') },
    { name: "sends an empty text", code: "UNREADABLE", respond: (response) => complete(response, " ") },
    {
      name: "is cut off",
      code: "UNREADABLE",
      respond: (response) => complete(response, better, { finish_reason: "length" }),
    },
    {
      name: "never stops",
      code: "UNREADABLE",
      respond: (response) => complete(response, "a".repeat(500_000)),
    },
  ])("goes out as drafted where the endpoint $name", async ({ code, respond }) => {
    const timeLimitMs = code === "LATE" ? 50 : 5_000;
    const { reworded, usage } = await reword((_, response) => respond(response), { timeLimitMs });
    expect(reworded).toBe(answer);
    expect(usage).toMatchObject({ calls: 1, reworded: 0, failed: { [code]: 1 } });
  });

  it("is announced only where the model is asked", async () => {
    server = await startModelServer((_, response) => complete(response, better));
    const rewording = createRewording(connectLanguageModel({ baseUrl: server.baseUrl, model: "small" }));
    const announced: string[] = [];
    for (const given of [answer, { ...answer, outcome: "declined" as const }])
      await rewording.reword("Wie viele?", given, names, () => announced.push(given.outcome));
    expect(announced).toEqual(["answered"]);
  });

  it("goes out as drafted where nobody listens", async () => {
    const closed = await startModelServer(() => undefined);
    await closed.close();
    const rewording = createRewording(connectLanguageModel({ baseUrl: closed.baseUrl, model: "small" }));
    expect(await rewording.reword("Wie viele?", answer, names)).toBe(answer);
    expect(rewording.usage().failed).toEqual({ UNREACHABLE: 1 });
  });

  it("does not wait for a model that has just failed", async () => {
    const { rewording, requests } = await reword((_, response) => response.writeHead(429).end(), {
      restMs: 60_000,
    });
    expect(await rewording.reword("Wie viele?", answer, names)).toBe(answer);
    expect(requests).toHaveLength(1);
  });

  it.each<{ name: string; given: Answer }>([
    { name: "a refusal", given: { ...answer, outcome: "declined" } },
    { name: "a restriction", given: { ...answer, outcome: "restricted" } },
    { name: "a list", given: { ...answer, text: "Mitglieder: [1]\n- Unna [2]" } },
  ])("leaves $name as it is", async ({ given }) => {
    const { reworded, requests } = await reword((_, response) => complete(response, better), {}, given);
    expect(reworded).toBe(given);
    expect(requests).toEqual([]);
  });
});
