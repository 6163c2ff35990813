import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCommand } from "./run-command.js";

let folder: string;
let environment: Record<string, string>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "stadtlotse-demo-"));
  environment = { DATABASE_URL: `file:${join(folder, "stadtlotse.db")}`, TODAY: "2026-11-22" };
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const fill = (...args: string[]) => runCommand("commands/demo-data.ts", args, environment);

describe("demo-data", () => {
  it("fills a fresh database once, and touches none that is in use", async () => {
    const filled = await fill("--json");
    expect(filled).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(filled.stdout)).toMatchObject({ events: 12, tickets: 6 });
    expect(await fill()).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining("frische Datenbank"),
    });
    expect(await fill("alles")).toMatchObject({ code: 2, stdout: "" });
  });
});
