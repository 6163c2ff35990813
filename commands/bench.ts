import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { benchAnswers } from "../tests/benchmarks/answers.js";
import { benchBot } from "../tests/benchmarks/bot.js";
import { benchPeers } from "../tests/benchmarks/compare-peers.js";
import { benchDomain } from "../tests/benchmarks/domain.js";
import { benchHttp } from "../tests/benchmarks/http/http.js";
import { benchSoak } from "../tests/benchmarks/http/soak.js";
import { benchIngest } from "../tests/benchmarks/ingest.js";
import { benchLoop } from "../tests/benchmarks/loop.js";
import { benchRetrieval } from "../tests/benchmarks/retrieval.js";
import { benchScale } from "../tests/benchmarks/scale.js";
import { benchWeb } from "../tests/benchmarks/web.js";
import { exitCodes, runCommand, UsageError, workingFolder } from "./command.js";

const usage = `Aufruf: npm run --silent bench -- retrieval --corpus DATEI.jsonl --queries DATEI.jsonl [--typos] [--transliterate] [--json]
        npm run --silent bench -- peers --corpus DATEI.jsonl --queries DATEI.jsonl [--json]
        npm run --silent bench -- scale --passages ANZAHL [--json]
        npm run --silent bench -- ingest [--documents ANZAHL] [--json]
        npm run --silent bench -- loop [--documents ANZAHL] [--json]
        npm run --silent bench -- answers [--passages ANZAHL] [--json]
        npm run --silent bench -- http [--seconds ANZAHL] [--json]
        npm run --silent bench -- soak [--minutes ANZAHL] [--rate ANZAHL] [--json]
        npm run --silent bench -- bot [--conversations ANZAHL] [--json]
        npm run --silent bench -- domain [--json]
        npm run --silent bench -- web [--json]`;

type Options = ReturnType<typeof readArguments>["options"];

const benchmarks: Readonly<Record<string, (options: Options) => Promise<object>>> = {
  async retrieval(options) {
    const { typos, transliterate } = options;
    return benchRetrieval({
      ...pathsOf(options),
      ...(typos === undefined ? {} : { typos }),
      ...(transliterate === undefined ? {} : { transliterate }),
    });
  },
  peers: (options) => benchPeers(pathsOf(options)),
  scale: ({ passages }) => benchScale({ passages: countOf(passages) }),
  ingest: ({ documents = "100" }) => benchIngest({ documents: countOf(documents) }),
  loop: ({ documents = "100" }) => benchLoop({ documents: countOf(documents) }),
  http: ({ seconds = "5" }) => benchHttp({ seconds: countOf(seconds) }),
  soak: ({ minutes = "10", rate = "100" }) => benchSoak({ minutes: countOf(minutes), rate: countOf(rate) }),
  domain: () => benchDomain(),
  bot: ({ conversations = "50" }) => benchBot({ conversations: countOf(conversations) }),
  web: () => benchWeb(),
  answers: ({ passages = "10000" }) => benchAnswers({ passages: countOf(passages) }),
};

await runCommand(async (args) => {
  const { name, options } = readArguments(args);
  const measure = benchmarks[name];
  if (measure === undefined) throw new UsageError(usage);
  const figures = await measure(options);
  console.log(options.json ? JSON.stringify(figures) : describe(figures));
  return exitCodes.ok;
});

function readArguments(args: string[]) {
  const flag = { type: "boolean" } as const;
  const text = { type: "string" } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      corpus: text,
      queries: text,
      passages: text,
      documents: text,
      conversations: text,
      seconds: text,
      minutes: text,
      rate: text,
      typos: flag,
      transliterate: flag,
      json: flag,
    },
  });
  const [name, ...others] = positionals;
  if (name === undefined || others.length > 0) throw new UsageError(usage);
  return { name, options: values };
}

function pathsOf({ corpus, queries }: Pick<Options, "corpus" | "queries">): {
  corpus: string;
  queries: string;
} {
  if (corpus === undefined || queries === undefined) throw new UsageError(usage);
  return { corpus: resolve(workingFolder(), corpus), queries: resolve(workingFolder(), queries) };
}

function countOf(text: string | undefined): number {
  const count = Number(text);
  if (!Number.isSafeInteger(count) || count < 1) throw new UsageError(usage);
  return count;
}

function describe(figures: object): string {
  if (Array.isArray(figures)) return figures.map(describe).join("\n\n");
  return Object.entries(figures)
    .map(([name, value]) => `${name.padEnd(14)} ${describeFigure(value)}`)
    .join("\n");
}

/** Three decimals are enough for people; `--json` gives all. */
function describeFigure(figure: unknown): string {
  if (typeof figure === "string") return figure;
  return JSON.stringify(figure, (_, value) => (typeof value === "number" ? Number(value.toFixed(3)) : value));
}
