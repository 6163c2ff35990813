import { execFile } from "node:child_process";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, it } from "vitest";
import { freePorts, type Running, startCommand } from "./run-command.js";

const repository = fileURLToPath(new URL("../..", import.meta.url));

let folder: string;
let environment: Record<string, string>;
let running: Running;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "stadtlotse-newcomer-"));
  const [port, botPort] = await freePorts(2);
  environment = {
    DATABASE_URL: `file:${join(folder, "stadtlotse.db")}`,
    PORT: String(port),
    BOT_PORT: String(botPort),
  };
  running = startCommand("start.ts", [], environment);
  await running.printed(/Teams-Bot:.+\n/);
});
afterEach(async () => {
  running.signal("SIGTERM");
  await running.finished;
  await rm(folder, { recursive: true, force: true });
});

/** The lines below a heading of the README that a newcomer copies into a terminal. */
async function readBlock(heading: string): Promise<string> {
  const readme = await readFile(join(repository, "README.md"), "utf8");
  const block = new RegExp(`\n## ${heading}\n[\\s\\S]*?\`\`\`sh\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1];
  if (block === undefined) throw new Error(`the README has no commands below „${heading}“`);
  return block.replaceAll("127.0.0.1:3000", `127.0.0.1:${environment.PORT}`);
}

it("goes the way of the README: start, bring members, make a key, ask as that member, export", async () => {
  // the newcomer stands elsewhere, so that nothing is left in the repository
  const npm = join(folder, "npm");
  const original = (await promisify(execFile)("which", ["npm"])).stdout.trim();
  await writeFile(npm, `#!/bin/sh\nexec "${original}" --prefix "${repository}" "$@"\n`);
  await chmod(npm, 0o755);
  await promisify(execFile)("bash", ["-eu", "-o", "pipefail", "-c", await readBlock("Members")], {
    cwd: folder,
    env: { ...process.env, ...environment, PATH: `${folder}${delimiter}${process.env.PATH}` },
  });

  const answer = JSON.parse(await readFile(join(folder, "antwort.json"), "utf8"));
  expect(answer).toMatchObject({ outcome: "answered", tier: "added-value" });
  const [head, ...rows] = (await readFile(join(folder, "mitgliedschaften.csv"), "utf8"))
    .trimEnd()
    .split("\r\n");
  expect(head).toMatch(/^networkId,memberId,memberKind,status,validity\.from,validity\.to/);
  expect(rows).toContainEqual(
    expect.stringMatching(/^netzwerk-stadtentwicklung-nrw,05978036,municipality,member,2024/),
  );
}, 240_000); // six processes, one after the other
