import { execFile } from "node:child_process";
import { access, constants } from "node:fs/promises";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { chromium } from "playwright-core";

const run = promisify(execFile);

const systemNames = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const applicationPaths = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** One search or installation for the whole process: several suites may ask at the same time. */
let found: Promise<string> | undefined;

/**
 * The path of a Chromium that can be started: `CHROMIUM_PATH`, the system's, Playwright's own, or one that
 * is installed now.
 *
 * @throws Error a sentence that says what to do, when there is none and none can be installed
 */
export function findChromium(): Promise<string> {
  found ??= search();
  return found;
}

async function search(): Promise<string> {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted !== undefined && wanted !== "") {
    if (await isExecutable(wanted)) return wanted;
    throw new Error(`CHROMIUM_PATH names no program that can be started: "${wanted}".`);
  }
  return (await installedChromium()) ?? (await install());
}

async function installedChromium(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates = [
    ...systemNames.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...applicationPaths,
    chromium.executablePath(),
  ];
  for (const candidate of candidates) {
    if (await isExecutable(candidate)) return candidate;
  }
  return undefined;
}

/** Playwright's installer comes first because it needs no rights; where it has no download, Debian's package helps. */
async function install(): Promise<string> {
  const playwright = join(
    dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")),
    "cli.js",
  );
  const attempts: [program: string, ...parameters: string[]][] = [
    [process.execPath, playwright, "install", "chromium"],
  ];
  if (process.platform === "linux" && process.getuid?.() === 0) {
    attempts.push(
      ["apt-get", "update"],
      ["apt-get", "install", "--yes", "--no-install-recommends", "chromium"],
    );
  }
  const reasons: string[] = [];
  for (const [program, ...parameters] of attempts) {
    try {
      await run(program, parameters, { timeout: 300_000 });
    } catch (error) {
      reasons.push(`${program} ${parameters.join(" ")}: ${firstLine(error)}`);
      continue;
    }
    const path = await installedChromium();
    if (path !== undefined) return path;
  }
  throw new Error(
    "The browser tests need Chromium, and none was found or could be installed. Install it " +
      "(Debian: apt-get install chromium; elsewhere: npx playwright-core install chromium) or set CHROMIUM_PATH " +
      `to its program. Tried: ${reasons.join("; ")}.`,
  );
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function firstLine(error: unknown): string {
  return error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
}
