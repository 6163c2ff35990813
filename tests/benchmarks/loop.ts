import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase } from "@stadtlotse/database";
import { openKnowledgeBase } from "@stadtlotse/knowledge-base";
import { SyntheticCorpus } from "./synthetic-corpus.js";

export interface LoopFigures {
  documents: number;
  queries: number;
  /** How long the event loop was held up while documents came in and questions were asked. */
  p50DelayMs: number;
  p99DelayMs: number;
  longestDelayMs: number;
}

const passagesOfDocument = 30;
const queriesPerSecond = 20;

/** Takes documents in while twenty questions a second are asked, and measures how free the event loop stays. */
export async function benchLoop({ documents = 100 }: { documents?: number } = {}): Promise<LoopFigures> {
  const folder = await mkdtemp(join(tmpdir(), "stadtlotse-loop-"));
  const corpus = new SyntheticCorpus(documents * passagesOfDocument);
  const files = await writeDocuments(join(folder, "documents"), corpus, documents);
  const database = await openDatabase({ url: `file:${join(folder, "loop.db")}` });
  try {
    const knowledgeBase = await openKnowledgeBase(database);
    let isDone = false;
    let queries = 0;
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const ingesting = knowledgeBase.ingestPaths([files]).finally(() => {
      isDone = true;
    });
    while (!isDone) {
      const query = corpus.queryFor(corpus.passage(queries++));
      await knowledgeBase.retrieve(query, { visibility: "public", limit: 10 });
      await sleep(1000 / queriesPerSecond);
    }
    await ingesting;
    delay.disable();
    const toMs = (nanoseconds: number) => nanoseconds / 1e6;
    return {
      documents,
      queries,
      p50DelayMs: toMs(delay.percentile(50)),
      p99DelayMs: toMs(delay.percentile(99)),
      longestDelayMs: toMs(delay.max),
    };
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeDocuments(folder: string, corpus: SyntheticCorpus, documents: number): Promise<string> {
  await mkdir(folder);
  for (let document = 0; document < documents; document++) {
    const passages = Array.from({ length: passagesOfDocument }, (_, index) => corpus.passage(index));
    const text = passages.map((passage) => `${passage.title}\n\n${passage.text}`).join("\n\n");
    await writeFile(join(folder, `${document}.txt`), text);
  }
  return folder;
}
