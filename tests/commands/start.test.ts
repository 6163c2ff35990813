import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { freePorts, occupy, runCommand, startCommand } from "./run-command.js";

let folder: string;
let environment: { DATABASE_URL: string; PORT: string; BOT_PORT: string };
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "stadtlotse-start-"));
  const [port, botPort] = await freePorts(2);
  environment = {
    DATABASE_URL: `file:${join(folder, "stadtlotse.db")}`,
    PORT: String(port),
    BOT_PORT: String(botPort),
  };
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("npm start", () => {
  it.each(["SIGINT", "SIGTERM"] as const)(
    "says where it answers, answers there, and leaves cleanly on %s",
    async (signal) => {
      const { PORT, BOT_PORT } = environment;
      const running = startCommand("start.ts", [], environment);
      const printed = await running.printed(/Teams-Bot:.+\n/);
      expect(printed).toContain(`http://127.0.0.1:${PORT}`);
      expect(printed).toContain(`http://127.0.0.1:${BOT_PORT}/api/messages`);
      const ready = await fetch(`http://127.0.0.1:${PORT}/readyz`);
      expect(ready.status).toBe(200);
      await ready.text();
      const bot = await fetch(`http://127.0.0.1:${BOT_PORT}/api/messages`, { method: "POST", body: "{" });
      expect(bot.status).toBeGreaterThanOrEqual(400);
      expect(bot.status).toBeLessThan(500);
      await bot.text();

      running.signal(signal);
      await expect(running.finished).resolves.toMatchObject({ code: 0, stderr: "" });
      for (const port of [PORT, BOT_PORT]) await (await occupy(Number(port))).release();
    },
  );

  it.each(["package.json", "Dockerfile", "docs/operations.md"])(
    "keeps its memory steady however it is started: %s",
    async (file) => {
      const text = await readFile(new URL(`../../${file}`, import.meta.url), "utf8");
      const starts = text.split("\n").filter((line) => /\bnode\b.*start\.ts/.test(line));
      expect(starts).toHaveLength(1);
      expect(starts[0]).toContain("--heap-growing-percent=30");
      expect(starts[0]).toContain("--no-allocation-site-pretenuring");
    },
  );

  it("refuses a wrong value with a sentence that names the variable", async () => {
    const refused = await runCommand("start.ts", [], { ...environment, PORT: "dreitausend" });
    expect(refused).toEqual({
      code: 2,
      stdout: "",
      stderr: "Die Umgebungsvariable PORT muss eine Portnummer von 0 bis 65535 sein.\n",
    });
  });

  it.each(["PORT", "BOT_PORT"] as const)("says that %s is taken, and ends", async (name) => {
    const taken = await occupy(Number(environment[name]));
    const refused = await runCommand("start.ts", [], environment);
    await taken.release();
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toContain(`Port ${taken.port} ist schon belegt`);
  });
});
