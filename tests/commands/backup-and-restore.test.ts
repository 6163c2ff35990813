import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { freePorts, runCommand, startCommand } from "./run-command.js";

let folder: string;
let environment: Record<string, string>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "stadtlotse-backup-"));
  const [port, botPort] = await freePorts(2);
  environment = {
    DATABASE_URL: `file:${join(folder, "stadtlotse.db")}`,
    INIT_CWD: folder,
    PORT: String(port),
    BOT_PORT: String(botPort),
  };
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const backup = (...args: string[]) => runCommand("commands/backup.ts", args, environment);
const restore = (...args: string[]) => runCommand("commands/restore.ts", args, environment);
const keys = (...args: string[]) => runCommand("commands/keys.ts", args, environment);
const createKey = (role: string) => keys("create", "--municipality", "05978036", "--role", role);

async function start() {
  const running = startCommand("start.ts", [], environment);
  await running.printed(/Teams-Bot:.+\n/);
  return running;
}

describe("a backup", () => {
  it("is made while the house serves, and brings back what it held", async () => {
    const running = await start();
    await createKey("staff");
    expect(await backup("sicherung.db")).toMatchObject({ code: 0, stderr: "" });
    await createKey("office");

    const refused = await restore("sicherung.db");
    expect(refused).toMatchObject({ code: 1, stdout: "" });
    expect(refused.stderr).toContain("Die Datenbank ist in Gebrauch");
    expect((await fetch(`http://127.0.0.1:${environment.PORT}/v1/facts?limit=1`)).status).toBe(200);
    running.signal("SIGTERM");
    await running.finished;

    const restored = await restore("sicherung.db");
    expect(restored).toMatchObject({ code: 0, stderr: "" });
    const listed = (await keys("list")).stdout;
    expect(listed).toContain("  staff  ");
    expect(listed).not.toContain("  office  ");
    const former = /liegt in (.+)\.\n/.exec(restored.stdout)?.[1];
    expect(existsSync(former ?? "")).toBe(true);
  }, 240_000); // seven processes, one after the other

  it("never overwrites a file, and is not made of nothing", async () => {
    await writeFile(join(folder, "sicherung.db"), "kostbar");
    expect(await backup("sicherung.db")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("gibt es schon"),
    });
    expect(await backup("neu.db")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("gibt es nicht"),
    });
    expect(await backup()).toMatchObject({ code: 2, stderr: expect.stringContaining("Aufruf:") });
  });

  it("that is none is not brought back", async () => {
    await writeFile(join(folder, "sicherung.db"), "kein SQLite");
    const { code, stderr } = await restore("sicherung.db");
    expect(code).toBe(1);
    expect(stderr).toContain("ist keine vollständige Sicherung");
    expect(existsSync(join(folder, "stadtlotse.db"))).toBe(false);
  });
});

describe("purge", () => {
  it("forgets conversations of which the days are over, and says how many", async () => {
    const running = await start();
    const response = await fetch(`http://127.0.0.1:${environment.PORT}/v1/ask`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ question: "Was ist ein ISEK?" }),
    });
    expect(response.status).toBe(200);
    running.signal("SIGTERM");
    await running.finished;
    const purge = (...args: string[]) => runCommand("commands/purge.ts", [...args, "--json"], environment);
    expect(JSON.parse((await purge()).stdout)).toMatchObject({ conversations: 0 });
    expect(JSON.parse((await purge("--days", "1")).stdout)).toMatchObject({ conversations: 0 });
    expect(JSON.parse((await purge("--days", "0")).stdout)).toMatchObject({ conversations: 1 });
    expect(JSON.parse((await purge("--days", "0")).stdout)).toMatchObject({ conversations: 0 });
    expect(await purge("--days", "morgen")).toMatchObject({ code: 2, stdout: "" });
  }, 120_000);
});
