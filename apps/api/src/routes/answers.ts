import { Answer } from "@stadtlotse/domain";
import * as z from "zod";
import { problemResponses } from "../problems/problem-responses.js";
import { toAnswerEvents } from "./answer-events.js";
import { defineRoute } from "./define-route.js";
import type { Api, RouteContext } from "./route-context.js";
import { typedText } from "./typed-text.js";

const longestQuestion = 2000;

const Question = z
  .strictObject({
    question: typedText(longestQuestion).meta({ example: "Wie oft erscheint das Magazin Innenstadt?" }),
    conversationId: z
      .string()
      .min(1)
      .max(100)
      .optional()
      .meta({ description: "Of an earlier answer, to ask on." }),
  })
  .meta({ id: "Question" });

const ask = defineRoute({
  method: "post",
  path: "/v1/ask",
  operationId: "ask",
  tags: ["Questions"],
  summary: "Ask a question",
  description:
    "Answers in German, each statement with its citation. With `Accept: text/event-stream` the same answer " +
    "arrives in steps: `text` events whose pieces add up to the text, then one `answer` event with the whole Answer.",
  request: { body: { required: true, content: { "application/json": { schema: Question } } } },
  responses: {
    200: {
      description: "The answer; also when it declines.",
      content: {
        "application/json": { schema: Answer },
        "text/event-stream": { schema: z.string() },
      },
    },
    ...problemResponses(404),
  },
});

export function addAnswerRoutes(api: Api, { rooms, metrics }: RouteContext): void {
  api.openapi(ask, async (c) => {
    const { question, conversationId } = c.req.valid("json");
    const { asker, owner } = c.get("caller");
    const answer = await rooms.assistant.answer({
      question,
      asker,
      owner,
      ...(conversationId === undefined ? {} : { conversationId }),
    });
    metrics.countAnswer(answer);
    // An answer leaves only after its laws were checked as a whole, so there is nothing to send before this line.
    if (!acceptsEvents(c.req.header("accept"))) return c.json(answer, 200);
    return c.body(toAnswerEvents(answer), 200, { "content-type": "text/event-stream; charset=utf-8" });
  });
}

function acceptsEvents(accept: string | undefined): boolean {
  return accept?.toLowerCase().includes("text/event-stream") ?? false;
}
