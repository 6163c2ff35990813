import { Answer } from "@stadtlotse/domain";
import * as z from "zod";
import { tell } from "./tell.js";
import { type AddTool, readOnly } from "./tool.js";

export const addAskTool: AddTool = (server, context) => {
  const { rooms, metrics, caller } = context;
  server.registerTool(
    "ask",
    {
      title: "Stadtlotse fragen",
      description:
        "Answers a question in German on the urban development networks of North Rhine-Westphalia: membership, " +
        "services, funding programmes, good practice, events. Every statement carries a mark [n] with its source and " +
        "date; keep the marks and sources. If it declines, it names who can help: do not fill the gap yourself.",
      inputSchema: {
        question: z.string().min(1).max(2000).describe("One question, best in German"),
        conversationId: z.string().min(1).max(100).optional().describe("Of an earlier answer, to ask on"),
      },
      outputSchema: Answer.shape,
      annotations: readOnly,
    },
    ({ question, conversationId }) =>
      tell(
        context,
        Answer,
        async () => {
          const answer = await rooms.assistant.answer({
            question,
            asker: caller.asker,
            owner: caller.owner,
            ...(conversationId === undefined ? {} : { conversationId }),
          });
          metrics.countAnswer(answer);
          return answer;
        },
        toText,
      ),
  );
};

function toText({ text, citations }: Answer): string {
  const sources = citations.map(
    ({ number, title, source, url }) => `[${number}] ${title} (${source}) ${url}`,
  );
  return [text, ...sources].join("\n");
}
