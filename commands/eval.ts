import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { compareVariants, type VariantScore } from "../tests/answers/compare-variants.js";
import { evaluate, type Graded } from "../tests/answers/evaluate.js";
import type { GradedQuestion } from "../tests/answers/graded-question.js";
import { openEvaluationHouse } from "../tests/answers/open-evaluation-house.js";
import { readHalf, readQuestions } from "../tests/answers/read-questions.js";
import { type Summary, summarize } from "../tests/answers/summarize.js";
import { exitCodes, runCommand, UsageError, workingFolder } from "./command.js";

const usage =
  "Aufruf: npm run --silent eval -- [develop|measure|DATEI.json …] [--variants] [--json] [--verbose] [--min 0.8]";

interface Evaluation extends Summary {
  variants?: Record<string, VariantScore>;
}

await runCommand(async (args) => {
  const { names, least, options } = readArguments(args);
  const questions = (await Promise.all(names.map(load))).flat();
  const house = await openEvaluationHouse();
  try {
    const graded = await evaluate(house.assistant, questions);
    const evaluation: Evaluation = {
      ...summarize(graded),
      ...(options.variants ? { variants: await compareVariants(house.assistant, graded) } : {}),
    };
    const wrong = graded.filter(({ faults }) => faults.length > 0);
    if (options.verbose) for (const each of wrong) console.error(describeWrong(each));
    console.log(options.json ? JSON.stringify(evaluation) : describe(evaluation));
    return evaluation.score >= least ? exitCodes.ok : exitCodes.failed;
  } finally {
    await house.close();
  }
});

function readArguments(args: string[]) {
  const flag = { type: "boolean" } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { variants: flag, json: flag, verbose: flag, min: { type: "string", default: "0" } },
  });
  const least = Number(values.min);
  if (!(least >= 0 && least <= 1)) throw new UsageError(`--min braucht eine Zahl von 0 bis 1.\n${usage}`);
  const names = positionals.length === 0 ? ["develop"] : positionals;
  if (values.verbose && names.includes("measure")) {
    throw new UsageError("Die Fragen der Hälfte measure werden nur gezählt und nie gezeigt.");
  }
  return { names, least, options: values };
}

async function load(name: string): Promise<GradedQuestion[]> {
  if (name === "develop" || name === "measure") return readHalf(name);
  try {
    return await readQuestions(resolve(workingFolder(), name));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${name} ist keine Datei mit Fragen: ${reason}\n${usage}`);
  }
}

function describe({ groups, variants = {}, ...all }: Evaluation): string {
  return [
    ...Object.entries(groups).map(([group, { passed, total, score }]) => row(group, passed, total, score)),
    row("alle", all.passed, all.total, all.score),
    ...Object.entries(variants).map(([kind, { passed, total, score, difference }]) =>
      row(`Varianten: ${kind}`, passed, total, score, `${(difference * 100).toFixed(1)} Punkte`),
    ),
    `Zeit je Antwort: Median ${all.medianMs.toFixed(1)} ms, p95 ${all.p95Ms.toFixed(1)} ms`,
    `Antworten mit unbelegten Zahlen: ${all.ungrounded}, mit Verbotenem: ${all.forbidden}`,
  ].join("\n");
}

function row(name: string, passed: number, total: number, score: number, note = ""): string {
  const share = `${(score * 100).toFixed(1)} %`;
  return `${name.padEnd(28)} ${String(passed).padStart(4)} / ${String(total).padEnd(4)} ${share.padStart(7)}  ${note}`.trimEnd();
}

function describeWrong({ question, faults, answer }: Graded): string {
  const said = answer?.text.replace(/\s+/g, " ").slice(0, 300) ?? "";
  return [
    `${question.id}  ${question.question}`,
    ...faults.map(({ kind, detail }) => `    ${kind}: ${detail}`),
    `    > ${said}`,
  ].join("\n");
}
