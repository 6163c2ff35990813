import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evaluate } from "../answers/evaluate.js";
import { openEvaluationHouse } from "../answers/open-evaluation-house.js";
import { readHalf } from "../answers/read-questions.js";
import { summarize } from "../answers/summarize.js";
import { SyntheticCorpus } from "./synthetic-corpus.js";

export interface AnswersBenchOptions {
  /** How many made-up passages stand in the knowledge base beside the bundled guides and facts. */
  passages: number;
}

export interface AnswersFigures {
  /** As the knowledge base counts them, without the bundled ones. */
  passages: number;
  questions: number;
  medianMs: number;
  p95Ms: number;
  /** Processor time of an answer on average, grading included; unlike the others it does not feel a busy machine. */
  cpuMs: number;
  ingestSeconds: number;
  rssMb: number;
}

const sectionsPerDocument = 200;

/**
 * How long answers take in one process without a language model. The half that measures warms up, so that no word of
 * a timed question has been looked up before; the half to develop on is timed, one question after the other.
 */
export async function benchAnswers({ passages }: AnswersBenchOptions): Promise<AnswersFigures> {
  const questions = await readHalf("develop");
  const folder = await mkdtemp(join(tmpdir(), "stadtlotse-answers-"));
  const house = await openEvaluationHouse();
  try {
    await writeDocuments(folder, passages);
    const begun = performance.now();
    const report = await house.knowledgeBase.ingestPaths([folder]);
    const ingestSeconds = (performance.now() - begun) / 1000;
    await evaluate(house.assistant, await readHalf("measure"));
    const before = process.cpuUsage();
    const { medianMs, p95Ms } = summarize(await evaluate(house.assistant, questions));
    const { user, system } = process.cpuUsage(before);
    return {
      passages: report.totals.passages,
      questions: questions.length,
      medianMs,
      p95Ms,
      cpuMs: (user + system) / 1000 / questions.length,
      ingestSeconds,
      rssMb: process.memoryUsage.rss() / 2 ** 20,
    };
  } finally {
    await house.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Each section is long enough to stand as a passage of its own. */
async function writeDocuments(folder: string, passages: number): Promise<void> {
  const corpus = new SyntheticCorpus(passages);
  for (let first = 0; first < passages; first += sectionsPerDocument) {
    const sections = Array.from({ length: Math.min(sectionsPerDocument, passages - first) }, (_, index) => {
      const { title, text } = corpus.passage(first + index);
      return `## ${title}\n\n${text}`;
    });
    await writeFile(join(folder, `${first}.md`), `# Dokument ${first}\n\n${sections.join("\n\n")}\n`);
  }
}
