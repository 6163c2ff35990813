import { resolve } from "node:path";
import { parseArgs } from "node:util";
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

/** Each is loaded alone: the memory that it measures is not that of the others' libraries. */
const benchmarks: Readonly<Record<string, (options: Options) => Promise<object>>> = {
  async retrieval(options) {
    const { benchRetrieval } = await import("../tests/benchmarks/retrieval.js");
    const { typos, transliterate } = options;
    return benchRetrieval({
      ...pathsOf(options),
      ...(typos === undefined ? {} : { typos }),
      ...(transliterate === undefined ? {} : { transliterate }),
    });
  },
  async peers(options) {
    const { benchPeers } = await import("../tests/benchmarks/compare-peers.js");
    return benchPeers(pathsOf(options));
  },
  async scale({ passages }) {
    const { benchScale } = await import("../tests/benchmarks/scale.js");
    return benchScale({ passages: countOf(passages) });
  },
  async ingest({ documents = "100" }) {
    const { benchIngest } = await import("../tests/benchmarks/ingest.js");
    return benchIngest({ documents: countOf(documents) });
  },
  async loop({ documents = "100" }) {
    const { benchLoop } = await import("../tests/benchmarks/loop.js");
    return benchLoop({ documents: countOf(documents) });
  },
  async http({ seconds = "5" }) {
    const { benchHttp } = await import("../tests/benchmarks/http/http.js");
    return benchHttp({ seconds: countOf(seconds) });
  },
  async soak({ minutes = "10", rate = "100" }) {
    const { benchSoak } = await import("../tests/benchmarks/http/soak.js");
    return benchSoak({ minutes: countOf(minutes), rate: countOf(rate) });
  },
  async domain() {
    const { benchDomain } = await import("../tests/benchmarks/domain.js");
    return benchDomain();
  },
  async bot({ conversations = "50" }) {
    const { benchBot } = await import("../tests/benchmarks/bot.js");
    return benchBot({ conversations: countOf(conversations) });
  },
  async web() {
    const { benchWeb } = await import("../tests/benchmarks/web.js");
    return benchWeb();
  },
  async answers({ passages = "10000" }) {
    const { benchAnswers } = await import("../tests/benchmarks/answers.js");
    return benchAnswers({ passages: countOf(passages) });
  },
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
