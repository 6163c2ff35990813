import { spawn } from "node:child_process";
import { createServer } from "node:net";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";

/** What a command left behind. */
export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A command that goes on until it is told to stop. */
export interface Running {
  /** Resolves with everything printed so far once that matches. */
  printed(pattern: RegExp): Promise<string>;
  /** The same of what is told beside the result, on stderr. */
  told(pattern: RegExp): Promise<string>;
  signal(name: NodeJS.Signals): void;
  finished: Promise<Finished>;
}

const repository = fileURLToPath(new URL("../..", import.meta.url));
const loader = ["--conditions=@stadtlotse/source", "--import", "tsx"];

/** Runs a file at the top of the repository as its npm script does. The operator stands in `INIT_CWD`. */
export function runCommand(
  file: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<Finished> {
  return startCommand(file, args, environment).finished;
}

/** Starts a file at the top of the repository as its npm script does. */
export function startCommand(
  file: string,
  args: readonly string[] = [],
  environment: Record<string, string> = {},
): Running {
  const child = spawn(process.execPath, [...loader, file, ...args], {
    cwd: repository,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...withoutSettings(process.env), LOG_LEVEL: "silent", TODAY: "2026-11-22", ...environment },
  });
  const output = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      output[stream] += text;
    });
  }
  const finished = new Promise<Finished>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, ...output }));
  });
  return {
    finished,
    signal: (name) => child.kill(name),
    printed: (pattern) => waitForOutput(child.stdout, () => output.stdout, pattern, finished),
    told: (pattern) => waitForOutput(child.stderr, () => output.stderr, pattern, finished),
  };
}

function waitForOutput(
  stream: Readable,
  textSoFar: () => string,
  pattern: RegExp,
  finished: Promise<Finished>,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (pattern.test(textSoFar())) resolve(textSoFar());
    };
    stream.on("data", look);
    look();
    finished.then(({ code, stdout, stderr }) =>
      reject(new Error(`ended with ${code} before it printed ${pattern}:\n${stdout}${stderr}`)),
    );
  });
}

const settings =
  /^(PORT|BOT_PORT|HOST|PUBLIC_URL|DATABASE_\w+|LOG_LEVEL|TODAY|RETENTION_DAYS|CORS_\w+|OIDC_\w+|RATE_LIMIT_\w+|TRUSTED_PROXIES|MAX_CONCURRENT_REQUESTS|REQUEST_TIMEOUT_SECONDS|OTEL_\w+|Microsoft\w+|NODE_ENV|INIT_CWD)$/;

/** What is set where the tests run must not decide what they find. */
function withoutSettings(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined || settings.test(name) ? [] : [[name, value]],
    ),
  );
}

/** Ports of this machine that nobody uses. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => occupy(0)));
  const ports = servers.map(({ port }) => port);
  await Promise.all(servers.map(({ release }) => release()));
  return ports;
}

/** Takes a port until it is released; 0 takes any. Rejects when somebody else has it. */
export async function occupy(port: number): Promise<{ port: number; release(): Promise<void> }> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return {
    port: address.port,
    release: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
