import * as z from "zod";

/** Any endpoint that understands OpenAI's embeddings. */
export interface EmbeddingEndpoint {
  /** E.g. `http://127.0.0.1:11434/v1`. */
  baseUrl: string;
  model: string;
}

const Embeddings = z.object({
  data: z.array(z.object({ index: z.int().nonnegative(), embedding: z.array(z.number()).min(1) })),
});

/** Gives the vector of each text, of length 1. Rejects where the endpoint does not answer in time and in full. */
export async function embedTexts(
  { baseUrl, model }: EmbeddingEndpoint,
  texts: readonly string[],
  timeoutMs: number,
): Promise<Float32Array[]> {
  const response = await fetch(`${baseUrl.replace(/\/+$/, "")}/embeddings`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ model, input: texts, encoding_format: "float" }),
    redirect: "error", // texts are for the address that the operator named
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`status ${response.status}`);
  }
  const { data } = Embeddings.parse(await response.json());
  const vectors = new Map(data.map(({ index, embedding }) => [index, normalize(embedding)]));
  return texts.map((_, index) => {
    const vector = vectors.get(index);
    if (!vector) throw new Error(`no vector for text ${index}`);
    return vector;
  });
}

function normalize(values: readonly number[]): Float32Array {
  const length = Math.hypot(...values);
  return Float32Array.from(values, (value) => (length === 0 ? 0 : value / length));
}
