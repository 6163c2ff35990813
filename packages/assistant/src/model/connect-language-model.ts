import { type LanguageModel, type LanguageModelCost, LanguageModelError } from "./language-model.js";
import { prompt } from "./prompt.de.js";
import { type Completion, readCompletion } from "./read-completion.js";

export interface LanguageModelEndpoint {
  /** Base of an OpenAI-compatible API, e.g. `http://127.0.0.1:11434/v1`. */
  baseUrl: string;
  apiKey?: string;
  model: string;
}

const mostTokens = 1_000;

/** Connects any endpoint that understands OpenAI's chat completions. */
export function connectLanguageModel(endpoint: LanguageModelEndpoint): LanguageModel {
  const cost: LanguageModelCost = { calls: 0, tokensIn: 0, tokensOut: 0 };
  return {
    cost: () => ({ ...cost }),
    async reword(draft, evidence, signal) {
      cost.calls += 1;
      const completion = await complete(
        endpoint,
        JSON.stringify({ entwurf: draft, belege: evidence }),
        signal,
      );
      cost.tokensIn += completion.tokensIn;
      cost.tokensOut += completion.tokensOut;
      if (completion.text === undefined) {
        throw new LanguageModelError("UNREADABLE", "the model gave no text or was cut off");
      }
      return completion.text;
    },
  };
}

async function complete(
  { baseUrl, apiKey, model }: LanguageModelEndpoint,
  content: string,
  signal: AbortSignal,
): Promise<Completion> {
  try {
    const response = await fetch(`${baseUrl.replace(/\/+$/, "")}/chat/completions`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
      },
      body: JSON.stringify({
        model,
        messages: [
          { role: "system", content: prompt },
          { role: "user", content },
        ],
        temperature: 0,
        max_tokens: mostTokens,
      }),
      redirect: "error", // a key is for the address that the operator named
      signal,
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new LanguageModelError("REFUSED", `the endpoint answered with status ${response.status}`);
    }
    return await readCompletion(response);
  } catch (cause) {
    if (cause instanceof LanguageModelError) throw cause;
    if (signal.aborted) throw new LanguageModelError("LATE", "the model took too long", { cause });
    throw new LanguageModelError("UNREACHABLE", "the endpoint did not answer to the end", { cause });
  }
}
