import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Answer } from "@stadtlotse/domain";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCommand } from "./run-command.js";

const question = "Wie oft erscheint das Magazin Innenstadt?";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "stadtlotse-ask-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const ask = (...args: string[]) =>
  runCommand("commands/ask.ts", args, { DATABASE_URL: `file:${join(folder, "data", "stadtlotse.db")}` });

describe("ask", () => {
  it("prints one answer as JSON and nothing else, and writes nothing", async () => {
    const { code, stdout, stderr } = await ask(question, "--json");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    const answer = Answer.parse(JSON.parse(stdout));
    expect(answer).toMatchObject({ outcome: "answered", tier: "basic" });
    expect(answer.text).toContain("zweimal");
    expect(await readdir(folder)).toEqual([]);
  });

  it("prints text, sources with their place and what to ask next", async () => {
    const { code, stdout } = await ask(question);
    expect(code).toBe(0);
    expect(stdout).toMatch(/zweimal.+\[1\]/);
    expect(stdout).toMatch(/^\[1\] .+\n {4}http:\/\/127\.0\.0\.1:3000\/quellen\//m);
  });

  it("says on stderr how the answer came about", async () => {
    const { stdout, stderr } = await ask(question, "--json", "--trace");
    expect(Answer.safeParse(JSON.parse(stdout)).success).toBe(true);
    expect(stderr).toContain("Kandidaten:");
    expect(stderr).toContain("Entscheidung:");
  });

  it.each([
    { name: "no question", args: [], sentence: "Aufruf: npm run --silent ask" },
    { name: "an empty question", args: ["  "], sentence: "Aufruf: npm run --silent ask" },
    { name: "no readable character", args: ["\u0001"], sentence: "Bitte stellen Sie eine Frage" },
    { name: "a question without end", args: ["ä".repeat(2001)], sentence: "höchstens 2000 Zeichen" },
    { name: "a municipality by name", args: ["--as", "Unna", question], sentence: "acht Ziffern" },
    { name: "an unknown option", args: ["--laut", question], sentence: "--laut" },
  ])("refuses $name with a sentence and code 2", async ({ args, sentence }) => {
    const { code, stdout, stderr } = await ask(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
