import type { Database } from "@stadtlotse/database";
import { vectorTexts } from "../texts.de.js";
import { embedMissing } from "./embed-missing.js";
import { type EmbeddingEndpoint, embedTexts } from "./embed-texts.js";

/** What the meaning of texts adds to the search by words. Where the endpoint fails, it adds nothing. */
export interface Vectors {
  /** Stores the vectors of all passages that have none yet. */
  update(): Promise<void>;
  /** The places from 1 of these passages by nearness to a query; of those that have a vector. */
  rank(query: string, passageIds: readonly string[]): Promise<Map<string, number>>;
}

const queryTimeoutMs = 2_000;
const passagesTimeoutMs = 60_000;
/** So long after a failure questions do not wait for the endpoint. */
const pauseMs = 60_000;

/** Opens the vectors of one model. A failing endpoint is warned of once, until it has answered again. */
export function openVectors(database: Database, endpoint: EmbeddingEndpoint): Vectors {
  let failedAt: number | undefined;
  let updating: Promise<void> = Promise.resolve();
  const attempt = async <Result>(work: () => Promise<Result>): Promise<Result | undefined> => {
    try {
      const result = await work();
      failedAt = undefined;
      return result;
    } catch (error) {
      if (failedAt === undefined) {
        process.emitWarning(vectorTexts.unavailable(endpoint.baseUrl, String(error)), {
          code: "EMBEDDING_UNAVAILABLE",
        });
      }
      failedAt = performance.now();
      return undefined;
    }
  };
  const embed = (texts: readonly string[]) => attempt(() => embedTexts(endpoint, texts, passagesTimeoutMs));
  return {
    update() {
      updating = updating.then(() => embedMissing(database, endpoint.model, embed));
      return updating;
    },
    async rank(query, passageIds) {
      if (failedAt !== undefined && performance.now() - failedAt < pauseMs) return new Map();
      const [vector] = (await attempt(() => embedTexts(endpoint, [query], queryTimeoutMs))) ?? [];
      return vector ? rankByVector(database, endpoint.model, vector, passageIds) : new Map();
    },
  };
}

/** Scores the passages of the search by words alone: a scan of few vectors needs no index of them. */
async function rankByVector(
  { client }: Database,
  model: string,
  query: Float32Array,
  passageIds: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await client.execute({
    sql: `SELECT passage_id, vector FROM kb_vectors
      WHERE model = ? AND passage_id IN (SELECT value FROM json_each(?))`,
    args: [model, `[${passageIds.join()}]`],
  });
  const scored = rows.flatMap(({ passage_id: id, vector }) => {
    const isComparable = vector instanceof ArrayBuffer && vector.byteLength === query.byteLength;
    return isComparable ? [{ id: String(id), score: dotProduct(query, new Float32Array(vector)) }] : [];
  });
  scored.sort((left, right) => right.score - left.score || Number(left.id) - Number(right.id));
  return new Map(scored.map(({ id }, index) => [id, index + 1]));
}

function dotProduct(left: Float32Array, right: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < left.length; index += 1) sum += (left[index] ?? 0) * (right[index] ?? 0);
  return sum;
}
