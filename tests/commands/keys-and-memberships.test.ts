import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Answer } from "@stadtlotse/domain";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { freePorts, runCommand, startCommand } from "./run-command.js";

const header = "network,ags,status,valid_from,valid_to,source";
const unna = "netzwerk-stadtentwicklung-nrw,05978036,member,2024,,Liste der Geschäftsstelle";

let folder: string;
let environment: Record<string, string>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "stadtlotse-keys-"));
  environment = { DATABASE_URL: `file:${join(folder, "stadtlotse.db")}`, INIT_CWD: folder };
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const keys = (...args: string[]) => runCommand("commands/keys.ts", args, environment);
const createKey = async () => {
  const { stdout } = await keys("create", "--municipality", "05978036", "--role", "staff");
  return stdout.trim().split(/\s+/).at(-1) ?? "";
};

async function importList(...rows: string[]) {
  await writeFile(join(folder, "mitglieder.csv"), [header, ...rows].join("\n"));
  return runCommand("commands/memberships.ts", ["import", "mitglieder.csv"], environment);
}

describe("keys", () => {
  it("are created once, listed without their secret, and revoked", async () => {
    const key = await createKey();
    expect(key).toMatch(/^sl_\S{40,}$/);
    const listed = await keys("list");
    expect(listed.stdout).toMatch(/05978036 {2}staff {2}.+ {2}gültig\n$/);
    expect(listed.stdout).not.toContain(key);
    const [id = ""] = listed.stdout.split("  ");
    expect((await keys("revoke", id)).code).toBe(0);
    expect((await keys("list")).stdout).toContain("gesperrt");
    expect(await keys("revoke", id)).toMatchObject({ code: 1, stderr: expect.stringContaining(id) });
  });

  it("can be limited to purposes and to a last day", async () => {
    const limits = ["--scopes", "read,ask", "--until", "2030-12-31"];
    await keys("create", "--municipality", "05978036", "--role", "staff", ...limits);
    expect((await keys("list")).stdout).toMatch(/ {2}staff {2}ask,read {2}.+ {2}gültig bis 2031-01-01T/);
  });

  it.each([
    { args: [] },
    { args: ["create", "--municipality", "05978036", "--role", "staff", "--scopes", "all"] },
    { args: ["create", "--municipality", "05978036", "--role", "staff", "--until", "morgen"] },
    { args: ["create", "--municipality", "05978036", "--role", "chef"] },
    { args: ["create", "--municipality", "Unna", "--role", "staff"] },
    { args: ["revoke"] },
  ])("refuse a wrong call and say how to call: $args", async ({ args }) => {
    const { code, stderr } = await keys(...args);
    expect(code).toBe(2);
    expect(stderr).toContain("npm run --silent keys -- create --municipality AGS");
  });
});

describe("the member list", () => {
  it("is refused whole, each wrong row named, and taken when it is right", async () => {
    const wrong = await importList(unna, unna.replace("member", "gast").replace("05978036", "05113000"));
    expect(wrong).toMatchObject({ code: 3, stdout: "" });
    expect(wrong.stderr).toContain("Zeile 3: Der Status „gast“ ist nicht bekannt");
    expect(wrong.stderr).toContain("Es wurde nichts übernommen.");
    expect(await importList(unna)).toMatchObject({
      code: 0,
      stdout: "1 Mitgliedschaften übernommen, 0 unverändert.\n",
    });
  });

  it("decides what a key of that municipality may have over HTTP", async () => {
    const [port, botPort] = await freePorts(2);
    const key = await createKey();
    const ask = async (headers: Record<string, string>) => {
      const response = await fetch(`http://127.0.0.1:${port}/v1/ask`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ question: "Welche Leistungen stehen uns zu?" }),
      });
      return { status: response.status, body: await response.json() };
    };
    await importList(unna);
    const running = startCommand("start.ts", [], {
      ...environment,
      PORT: String(port),
      BOT_PORT: String(botPort),
    });
    await running.printed(/Teams-Bot:/);
    const asMember = await ask({ authorization: `Bearer ${key}` });
    expect(Answer.parse(asMember.body)).toMatchObject({ tier: "added-value", outcome: "answered" });
    expect(Answer.parse((await ask({})).body)).toMatchObject({ tier: "basic" });
    expect((await ask({ authorization: "Bearer sl_falsch" })).status).toBe(401);
    running.signal("SIGTERM");
    await expect(running.finished).resolves.toMatchObject({ code: 0 });
  });

  it.each([{ args: [] }, { args: ["export", "a.csv"] }, { args: ["import", "nirgends.csv"] }])(
    "refuses a wrong call with code 2: $args",
    async ({ args }) => {
      const { code, stderr } = await runCommand("commands/memberships.ts", args, environment);
      expect(code).toBe(2);
      expect(stderr).toMatch(/Aufruf: npm run --silent memberships|nirgends\.csv/);
    },
  );
});
