import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { IngestReport } from "@stadtlotse/knowledge-base";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makePdf } from "./make-pdf.js";
import { runCommand, startCommand } from "./run-command.js";

const pageOne = "Leitfaden zum Verleih von Marktbuden\nDie Stadt verleiht Marktbuden an Vereine.";
const pageTwo =
  "Wie lange darf eine Marktbude ausgeliehen werden?\nEine Marktbude darf hoechstens siebzehn Tage ausgeliehen werden.";

let folder: string;
let environment: Record<string, string>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "stadtlotse-ingest-"));
  environment = { DATABASE_URL: `file:${join(folder, "stadtlotse.db")}`, INIT_CWD: folder };
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, content: string | Buffer): Promise<void> {
  await mkdir(join(folder, "papers"), { recursive: true });
  await writeFile(join(folder, "papers", name), content);
}

async function ingest(...args: string[]) {
  const { code, stdout, stderr } = await runCommand("commands/ingest.ts", [...args, "--json"], environment);
  const report: IngestReport | undefined = stdout === "" ? undefined : JSON.parse(stdout);
  const documents = (report?.documents ?? []).map(({ path, ...rest }) => ({
    name: path.split("/").at(-1),
    ...rest,
  }));
  return { code, stderr, documents, totals: report?.totals };
}

describe("ingest", () => {
  it("takes in Markdown, text and PDF, and answers from them with their page", async () => {
    await put("leitfaden.pdf", makePdf([pageOne, pageTwo]));
    await put("notiz.md", "# Notiz\n\nDer Wochenmarkt beginnt um sieben Uhr.\n");
    await put("brief.txt", "Sehr geehrte Damen und Herren,\n\nder Brunnen wird im Mai saniert.\n");
    const first = await ingest("papers");
    expect(first.code).toBe(0);
    expect(first.documents).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: "leitfaden.pdf", status: "added", pages: 2 }),
        expect.objectContaining({ name: "notiz.md", status: "added" }),
        expect.objectContaining({ name: "brief.txt", status: "added" }),
      ]),
    );
    expect(first.totals).toMatchObject({ added: 3, rejected: 0 });
    expect(first.stderr).toMatch(/^1\/3(?:, noch etwa \d+ s)?: neu: .+\.txt \(1 Textstelle\)$/m);
    expect(first.stderr).toMatch(/^3\/3: neu: /m);
    expect((await ingest("papers")).totals).toMatchObject({ added: 0, unchanged: 3 });

    const question = "Wie lange darf eine Marktbude ausgeliehen werden?";
    const asked = await runCommand("commands/ask.ts", [question, "--json"], environment);
    const answer = JSON.parse(asked.stdout);
    expect(answer.text).toContain("siebzehn Tage");
    expect(answer.citations[0]).toMatchObject({
      source: expect.stringContaining("leitfaden.pdf"),
      locator: { page: 2 },
      url: expect.stringMatching(/\/dokumente\/.+#seite=2$/),
    });
  });

  it("names each file that it cannot read with its reason, and takes the others", async () => {
    const whole = makePdf([pageOne, pageTwo]);
    await put("gut.md", "# Gut\n\nDieser Text ist lesbar.\n");
    await put("daten.pdf", '{"rows": [1, 2, 3]}');
    await put("leer.pdf", makePdf([""]));
    await put("halb.pdf", whole.subarray(0, 200));
    await put("geheim.pdf", makePdf([pageOne], { encrypted: true }));
    const { code, documents, stderr } = await ingest("papers");
    expect(code).toBe(3);
    const rejected = documents.filter(({ status }) => status === "rejected");
    expect(rejected.map(({ name }) => name).sort()).toEqual([
      "daten.pdf",
      "geheim.pdf",
      "halb.pdf",
      "leer.pdf",
    ]);
    for (const { name, reason } of rejected) {
      expect(reason, name).toMatch(/^[A-ZÄÖÜ].{10,}\.$/s);
      expect(stderr).toContain(name);
    }
    expect(documents).toContainEqual(expect.objectContaining({ name: "gut.md", status: "added" }));
  });

  it("names each page that it cannot read", async () => {
    await put("leitfaden.pdf", makePdf([pageOne, "", pageTwo]));
    const { code, documents, stderr } = await ingest("papers");
    expect(code).toBe(0);
    const unreadablePages = [{ page: 2, reason: expect.stringContaining("keinen lesbaren Text") }];
    expect(documents).toEqual([expect.objectContaining({ status: "added", pages: 3, unreadablePages })]);
    expect(stderr).toContain("Seite 2: Die Seite enthält keinen lesbaren Text");
    const again = await ingest("papers");
    expect(again.documents).toEqual([expect.objectContaining({ status: "unchanged", unreadablePages })]);
  });

  it("ends whole when it is interrupted, and takes in the other files the next time", async () => {
    for (let file = 0; file < 60; file += 1)
      await put(`${file}.md`, `# Blatt ${file}\n\nEs ist das Blatt ${file}.\n`);
    const running = startCommand("commands/ingest.ts", ["papers"], environment);
    await running.told(/^1\/60/m);
    running.signal("SIGINT");
    const { code, stderr } = await running.finished;
    expect(code).toBe(0);
    expect(stderr).toContain("Unterbrochen");
    const named = stderr.match(/^\d+\/60.*: neu: /gm)?.length ?? 0;
    expect(named).toBeLessThan(60);
    const checked = await runCommand("commands/check.ts", ["--json"], environment);
    expect(JSON.parse(checked.stdout)).toMatchObject({ faults: [] });
    expect((await ingest("papers")).totals).toMatchObject({ unchanged: named, added: 60 - named });
  });

  it("keeps what it has when the new version of a file cannot be read", async () => {
    await put("leitfaden.pdf", makePdf([pageOne, pageTwo]));
    await ingest("papers");
    await put("leitfaden.pdf", makePdf([pageOne]).subarray(0, 120));
    expect((await ingest("papers")).code).toBe(3);
    const question = "Wie lange darf eine Marktbude ausgeliehen werden?";
    const asked = await runCommand("commands/ask.ts", [question, "--json"], environment);
    expect(JSON.parse(asked.stdout).text).toContain("siebzehn Tage");
  });

  it.each([
    { name: "no path", args: [], sentence: "Aufruf: npm run --silent ingest" },
    { name: "an unknown visibility", args: ["papers", "--visibility", "geheim"], sentence: "„geheim“" },
  ])("refuses $name with code 2", async ({ args, sentence }) => {
    const { code, stderr } = await ingest(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });

  it.each([
    { name: "a path that does not exist", path: "nirgends" },
    { name: "a folder without a readable file", path: "papers" },
  ])("says what is wrong with $name", async ({ path }) => {
    await mkdir(join(folder, "papers"));
    const { code, documents } = await ingest(path);
    expect(code).toBe(3);
    expect(documents).toEqual([
      expect.objectContaining({ name: path, status: "rejected", reason: expect.stringMatching(/\.$/) }),
    ]);
  });
});
