import * as z from "zod";
import { LanguageModelError } from "./language-model.js";

/** What a model gave back; `text` is missing where it said nothing or was cut off. */
export interface Completion {
  text?: string;
  tokensIn: number;
  tokensOut: number;
}

/** Far more than any answer needs; an endpoint that sends more is broken. */
const mostBytes = 256 * 1024;

const Tokens = z.int().nonnegative().catch(0);

const ChatCompletion = z.object({
  choices: z.tuple(
    [z.object({ message: z.object({ content: z.string() }), finish_reason: z.unknown() })],
    z.unknown(),
  ),
  usage: z.object({ prompt_tokens: Tokens, completion_tokens: Tokens }).nullish(),
});

/**
 * Reads the body of a chat completion.
 *
 * @throws LanguageModelError `UNREADABLE` for anything else
 */
export async function readCompletion(response: Response): Promise<Completion> {
  const body = await readText(response);
  const parsed = ChatCompletion.safeParse(parseJson(body));
  if (!parsed.success) throw new LanguageModelError("UNREADABLE", "the endpoint sent no chat completion");
  const { choices, usage } = parsed.data;
  const [{ message, finish_reason: reason }] = choices;
  const text = message.content.trim();
  return {
    tokensIn: usage?.prompt_tokens ?? 0,
    tokensOut: usage?.completion_tokens ?? 0,
    ...(text === "" || reason === "length" ? {} : { text }),
  };
}

async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = "";
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw new LanguageModelError("UNREADABLE", "the endpoint sent too much");
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
