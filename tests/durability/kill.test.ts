import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { openDatabase } from "@stadtlotse/database";
import { openRegistry } from "@stadtlotse/registry";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const rounds = 20;
const longestMs = 240_000;
const writer = fileURLToPath(new URL("write-records.ts", import.meta.url));

let folder: string;
let url: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "stadtlotse-kill-"));
  url = `file:${join(folder, "records.db")}`;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Lets a process write until it has acknowledged so many steps, then ends it without warning. */
async function writeAndKill(round: number, steps: number): Promise<string[]> {
  const writing = spawn(
    process.execPath,
    ["--conditions=@stadtlotse/source", "--import", "tsx", writer, url, String(round)],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const ended = once(writing, "exit");
  const acknowledged: string[] = [];
  // lines that were under way when the process ended count too
  for await (const line of createInterface({ input: writing.stdout })) {
    acknowledged.push(line);
    if (acknowledged.length === steps) writing.kill("SIGKILL");
  }
  expect(await ended).toEqual([null, "SIGKILL"]);
  return acknowledged;
}

describe("a process that is killed while it writes", () => {
  it(
    "has lost no acknowledged change after twenty rounds, and left none half done",
    async () => {
      const acknowledged: string[] = [];
      for (let round = 0; round < rounds; round += 1) {
        acknowledged.push(...(await writeAndKill(round, 3 + ((round * 7) % 11))));
      }
      const database = await openDatabase({ url });
      const { tickets, notifications, audit } = await openRegistry(database);
      for (const line of acknowledged) {
        const [step, id = ""] = line.split(" ");
        const ticket = await tickets.find(id);
        expect(ticket?.version ?? 0, line).toBeGreaterThanOrEqual(step === "changed" ? 2 : 1);
      }
      for (const { id, version } of await tickets.list()) {
        expect(await notifications.about(id), id).toHaveLength(version);
        expect(await audit.of(`ticket:${id}`), id).toHaveLength(version);
      }
      expect((await database.client.execute("PRAGMA integrity_check")).rows[0]).toMatchObject({
        integrity_check: "ok",
      });
      await database.close();
    },
    longestMs,
  );
});
