import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createSmallAssistant, type SmallAssistant } from "./testing/small-assistant.js";
import { startTestBot, type TestBot } from "./testing/start-test-bot.js";

let assistant: SmallAssistant;
let bot: TestBot;

beforeEach(async () => {
  assistant = createSmallAssistant();
  bot = await startTestBot(assistant);
});
afterEach(() => bot.close());

const feedback = (actionValue: object, changes: object = {}) =>
  bot.message("", {
    type: "invoke",
    name: "message/submitAction",
    value: { actionName: "feedback", actionValue },
    ...changes,
  });

describe("an answer on the wire", () => {
  it("keeps text, citations, feedback buttons and suggestions", async () => {
    const response = await bot.deliver(bot.message("Wie oft erscheint das Magazin Innenstadt?"));

    expect(response.status).toBe(200);
    expect(bot.connector.sent).toHaveLength(1);
    const [sent] = bot.connector.sent;
    expect(sent?.text).toBe("Das Magazin **Innenstadt** erscheint zweimal im Jahr. [1]");
    expect(sent?.entities).toEqual([
      {
        type: "https://schema.org/Message",
        "@type": "Message",
        "@context": "https://schema.org",
        "@id": "",
        citation: [
          {
            "@type": "Claim",
            position: 1,
            appearance: {
              "@type": "DigitalDocument",
              name: "Broschüre Netzwerk Innenstadt NRW, Stand März 2021, S. 12",
              abstract: "Das Magazin Innenstadt erscheint zweimal im Jahr.",
              url: "http://127.0.0.1:3000/dokumente/broschuere#seite=12",
            },
          },
        ],
      },
    ]);
    expect(sent?.channelData).toEqual({ feedbackLoop: { type: "default" } });
    expect(sent?.attachments?.[0]).toMatchObject({
      contentType: "application/vnd.microsoft.card.adaptive",
      content: {
        actions: [
          { type: "Action.Submit", title: "Wer bekommt das Magazin?" },
          { type: "Action.ShowCard", title: "Thema vorschlagen" },
        ],
      },
    });
  });

  it("carries the AI label when a language model wrote the words", async () => {
    const modelBot = await startTestBot(createSmallAssistant({ origin: "language-model" }));
    await modelBot.deliver(modelBot.message("Und in einfachen Worten?"));
    expect(modelBot.connector.sent[0]?.entities?.[0]?.additionalType).toEqual(["AIGeneratedContent"]);
    await modelBot.close();
  });

  it("answers a repeated delivery once", async () => {
    const message = bot.message("Was ist ein ISEK?");
    const responses = await Promise.all([bot.deliver(message), bot.deliver(message), bot.deliver(message)]);
    await bot.deliver(message);
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(bot.connector.sent).toHaveLength(1);
  });

  it("logs neither text nor names nor keys", async () => {
    await bot.deliver(bot.message("Geheime Frage"), { authorization: "Bearer top.secret.token" });
    assistant.failNext(new Error("Geheime Frage"));
    await bot.deliver(bot.message("Geheime Frage"));
    await fetch(bot.url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "Geheime Frage",
    });
    const log = bot.log.join("");
    expect(log).toContain('"route":"/api/messages"');
    expect(log).toContain("turn failed");
    expect(log).toContain("delivery refused");
    for (const secret of ["Geheime Frage", "Petra", "top.secret", "29:person"])
      expect(log).not.toContain(secret);
  });
});

describe("a conversation", () => {
  it("keeps its thread over several questions", async () => {
    await bot.deliver(bot.message("Wie oft erscheint das Magazin?"));
    await bot.deliver(bot.message("Und wer bekommt es?"));
    const [first, second] = assistant.turns;
    expect(first?.conversationId).toBeUndefined();
    expect(second?.conversationId).toBe("conversation-1");
    expect(second?.owner).toBe(first?.owner);
  });

  it("begins anew when the assistant has forgotten the thread", async () => {
    await bot.deliver(bot.message("Wie oft erscheint das Magazin?"));
    assistant.forget();
    await bot.deliver(bot.message("Und wer bekommt es?"));
    expect(bot.connector.sent).toHaveLength(2);
    expect(assistant.turns.map(({ conversationId }) => conversationId)).toEqual([
      undefined,
      "conversation-1",
      undefined,
    ]);
  });

  it("gives each person in a group a thread of their own and reads past the mention", async () => {
    const group = (person: string, text: string) =>
      bot.message(`<at>Stadtlotse</at>&nbsp;${text}`, {
        from: { id: person, name: person },
        conversation: { id: "19:group@thread.v2", conversationType: "groupChat", isGroup: true },
        entities: [
          {
            type: "mention",
            mentioned: { id: "28:bot", name: "Stadtlotse" },
            text: "<at>Stadtlotse</at>",
          },
        ],
      });
    await bot.deliver(group("29:a", "Was ist ein ISEK?"));
    await bot.deliver(group("29:b", "Was ist ein ISEK?"));
    await bot.deliver(group("29:a", "Und wer braucht es?"));
    expect(assistant.turns.map(({ question, conversationId }) => [question, conversationId])).toEqual([
      ["Was ist ein ISEK?", undefined],
      ["Was ist ein ISEK?", undefined],
      ["Und wer braucht es?", "conversation-1"],
    ]);
    expect(new Set(assistant.turns.map(({ owner }) => owner)).size).toBe(2);
    expect(assistant.turns[0]?.owner).toMatch(/^teams:[0-9a-f]{64}$/);
  });

  it("answers questions that come at once one after the other", async () => {
    const questions = Array.from({ length: 8 }, (_, number) => `Frage ${number}`);
    await Promise.all(questions.map((question) => bot.deliver(bot.message(question))));
    expect(bot.connector.sent).toHaveLength(8);
    expect(assistant.turns.slice(1).every(({ conversationId }) => conversationId === "conversation-1")).toBe(
      true,
    );
  });

  it("asks the question behind a card's button and repeats it in the answer", async () => {
    await bot.deliver(
      bot.message("", { text: undefined, value: { verb: "ask", question: "Wer bekommt das Magazin?" } }),
    );
    expect(assistant.turns[0]?.question).toBe("Wer bekommt das Magazin?");
    expect(bot.connector.sent[0]?.text).toMatch(/^\*\*Wer bekommt das Magazin\?\*\*\n\nDas Magazin/);
  });

  it("welcomes once and again after it was removed", async () => {
    const joined = () =>
      bot.message("", { type: "conversationUpdate", text: undefined, membersAdded: [{ id: "28:bot" }] });
    const installation = (action: string) =>
      bot.message("", { type: "installationUpdate", text: undefined, action });
    await bot.deliver(installation("add"));
    await bot.deliver(joined());
    expect(bot.connector.sent).toHaveLength(1);
    expect(bot.connector.sent[0]?.text).toContain("automatischer Assistent");
    await bot.deliver(installation("remove"));
    await bot.deliver(installation("add"));
    expect(bot.connector.sent).toHaveLength(2);
  });

  it("does not welcome other people", async () => {
    await bot.deliver(
      bot.message("", { type: "conversationUpdate", text: undefined, membersAdded: [{ id: "29:other" }] }),
    );
    expect(bot.connector.sent).toHaveLength(0);
  });
});

describe("feedback", () => {
  beforeEach(async () => {
    await bot.deliver(bot.message("Erste Frage?"));
    await bot.deliver(bot.message("Zweite Frage?"));
  });

  it.each([
    {
      name: "of the message that was rated",
      submission: { reaction: "like", feedback: '{"feedbackText":"Genau richtig"}' },
      replyToId: "message-1",
      expected: { answerId: "answer-1", rating: "positive", reason: "Genau richtig" },
    },
    {
      name: "of the last answer when the client does not say which",
      submission: { reaction: "dislike", feedback: { feedbackText: "Veraltet" } },
      replyToId: undefined,
      expected: { answerId: "answer-2", rating: "negative", reason: "Veraltet" },
    },
    {
      name: "without words",
      submission: { reaction: "dislike", feedback: '{"feedbackText":""}' },
      replyToId: "message-2",
      expected: { answerId: "answer-2", rating: "negative" },
    },
  ])("is stored: $name", async ({ submission, replyToId, expected }) => {
    const response = await bot.deliver(feedback(submission, { replyToId }));
    expect(response.status).toBe(200);
    const [stored, ...others] = await bot.registry.feedback.list();
    expect(others).toEqual([]);
    expect(stored).toMatchObject({ ...expected, channel: "teams" });
    expect(stored?.reason).toBe(expected.reason);
  });

  it("is stored once when it is delivered twice", async () => {
    const submission = feedback({ reaction: "like", feedback: "{}" });
    await bot.deliver(submission);
    await bot.deliver(submission);
    expect(await bot.registry.feedback.list()).toHaveLength(1);
  });

  it("that cannot be read is refused", async () => {
    const response = await bot.deliver(feedback({ reaction: "shrug" }));
    expect(response.status).toBe(400);
    expect(await bot.registry.feedback.list()).toEqual([]);
  });
});

describe("bad input", () => {
  it.each([
    { name: "an empty message", text: "", sentence: "Was möchten Sie wissen?" },
    { name: "an over-long question", text: "a".repeat(2001), sentence: "Die Frage ist zu lang" },
  ])("$name gets a friendly sentence", async ({ text, sentence }) => {
    expect((await bot.deliver(bot.message(text))).status).toBe(200);
    expect(bot.connector.sent[0]?.text).toContain(sentence);
    expect(bot.connector.sent[0]?.channelData).toBeUndefined();
  });

  it("a question that breaks the assistant gets a sentence with the request id, and the next one an answer", async () => {
    assistant.failNext(new Error("secret detail"));
    expect((await bot.deliver(bot.message("Kaputt?"))).status).toBe(200);
    const apology = bot.connector.sent[0]?.text ?? "";
    const requestId = /[0-9a-f-]{36}$/.exec(apology)?.[0];
    expect(apology).not.toContain("secret detail");
    expect(requestId).toBeDefined();
    expect(bot.log.filter((line) => line.includes(requestId ?? "")).length).toBeGreaterThan(1);
    await bot.deliver(bot.message("Und jetzt?"));
    expect(bot.connector.sent[1]?.text).toContain("Das Magazin");
  });

  it("an answer that the connector refuses is sent when the message is delivered again", async () => {
    const message = bot.message("Wie oft?");
    bot.connector.refuseNext(403, 403); // the answer, then the apology
    expect((await bot.deliver(message)).status).toBe(500);
    expect((await bot.deliver(message)).status).toBe(200);
    expect(bot.connector.sent).toHaveLength(1);
    expect(bot.connector.sent[0]?.text).toContain("Das Magazin");
  });

  it("an unknown invoke is answered as not implemented", async () => {
    const response = await bot.deliver(bot.message("", { type: "invoke", name: "unknown/verb", value: {} }));
    expect(response.status).toBe(501);
    expect(bot.connector.sent).toHaveLength(0);
  });

  it.each([
    { name: "no JSON", body: "{", contentType: "application/json", status: 400, code: "NOT_JSON" },
    {
      name: "another type",
      body: "{}",
      contentType: "text/plain",
      status: 415,
      code: "UNSUPPORTED_MEDIA_TYPE",
    },
    { name: "a list", body: "[]", contentType: "application/json", status: 400, code: "MALFORMED_ACTIVITY" },
    {
      name: "an activity without anybody",
      body: '{"type":"message"}',
      contentType: "application/json",
      status: 400,
      code: "MALFORMED_ACTIVITY",
    },
    {
      name: "far too much",
      body: JSON.stringify("a".repeat(300_000)),
      contentType: "application/json",
      status: 413,
      code: "TOO_LARGE",
    },
  ])("$name is refused with a problem", async ({ body, contentType, status, code }) => {
    const response = await fetch(bot.url, { method: "POST", headers: { "content-type": contentType }, body });
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ status, code, requestId: expect.any(String) });
  });

  it("other paths and methods do not exist", async () => {
    expect((await fetch(bot.url)).status).toBe(404);
    expect((await fetch(new URL("/", bot.url))).status).toBe(404);
  });

  it("a delivery that names a connector elsewhere is refused without an app registration", async () => {
    const message = bot.message("Wohin?", { serviceUrl: "https://connector.example.org" });
    expect((await bot.deliver(message)).status).toBe(403);
    expect(assistant.turns).toEqual([]);
  });
});
