import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@stadtlotse/database";
import { openKnowledgeBase } from "@stadtlotse/knowledge-base";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCommand } from "./run-command.js";

let folder: string;
let environment: Record<string, string>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "stadtlotse-check-"));
  environment = { DATABASE_URL: `file:${join(folder, ".stadtlotse.db")}` };
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const check = (...args: string[]) => runCommand("commands/check.ts", args, environment);

describe("check", () => {
  it("says what is wrong with the index, and repairs it", async () => {
    await writeFile(join(folder, "brief.txt"), "Der Brunnen wird im Mai saniert.");
    const database = await openDatabase({ url: environment.DATABASE_URL ?? "" });
    const knowledgeBase = await openKnowledgeBase(database);
    await knowledgeBase.ingestPaths([folder]);
    await database.client.execute("DELETE FROM kb_segments");
    await database.close();

    const broken = await check();
    expect(broken).toMatchObject({ code: 1, stdout: "" });
    expect(broken.stderr).toContain("1 Textstellen fehlen im Suchindex.");
    expect((await check("--repair")).code).toBe(0);
    const repaired = await check("--json");
    expect(repaired).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(repaired.stdout)).toEqual({ documents: 1, passages: 1, faults: [] });
  });

  it("explains a wrong call", async () => {
    const { code, stderr } = await check("alles");
    expect(code).toBe(2);
    expect(stderr).toContain("Aufruf: npm run --silent check");
  });
});
