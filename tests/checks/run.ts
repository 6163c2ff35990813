import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium } from "../browser/find-chromium.js";

/** One step of `npm test`: what it is called and the command that judges it. */
interface Check {
  name: string;
  command: string[];
}

const staticChecks: Check[] = [
  { name: "format and lint", command: ["biome", "ci", "--reporter=summary", "."] },
  { name: "boundaries", command: ["turbo", "boundaries", "--no-color"] },
  { name: "build", command: ["turbo", "run", "build", "--output-logs=errors-only", "--no-color"] },
  { name: "types", command: ["tsc", "-p", "tsconfig.check.json"] },
  { name: "unused code and dependencies", command: ["knip"] },
];

const root = new URL("../..", import.meta.url).pathname;
const environment = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: "1",
  NO_UPDATE_NOTIFIER: "1",
  LOG_LEVEL: "silent",
};

let passed = 0;
let failed = 0;

for (const { name, command } of staticChecks) {
  const ok = (await run(command)) === 0;
  console.log(`${ok ? "passed" : "FAILED"}: ${name}`);
  if (ok) passed += 1;
  else failed += 1;
}
await runTests();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** The browser is found once, before the tests, so that its absence is said plainly and fails the run. */
async function runTests(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "stadtlotse-checks-"));
  const report = join(folder, "vitest.json");
  try {
    const chromium = await findChromium();
    const command = ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const code = await run(command, { CHROMIUM_PATH: chromium });
    const counts = JSON.parse(await readFile(report, "utf8")) as VitestReport;
    passed += counts.numPassedTests;
    failed += counts.numFailedTests + counts.numPendingTests;
    // a suite that breaks before its first test, or an error outside of any test, counts too
    if (code !== 0 && counts.numFailedTests + counts.numPendingTests === 0) failed += 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    failed += 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
}

function run([program = "", ...args]: string[], extra: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(root, "node_modules", ".bin", program), args, {
      cwd: root,
      stdio: "inherit",
      env: { ...environment, ...extra },
    });
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}
