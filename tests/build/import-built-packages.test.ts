import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";

const run = promisify(execFile);
const repository = fileURLToPath(new URL("../..", import.meta.url));

interface Manifest {
  name: string;
  exports?: Record<string, unknown>;
}

async function manifests(): Promise<Manifest[]> {
  const rooms = await Promise.all(
    ["packages", "apps"].map(async (parent) =>
      (await readdir(join(repository, parent))).map((room) => join(repository, parent, room, "package.json")),
    ),
  );
  return Promise.all(rooms.flat().map(async (path) => JSON.parse(await readFile(path, "utf8")) as Manifest));
}

/** The build of `npm run build`, in plain Node: no TypeScript, no condition, no loader. */
describe("a built package", () => {
  let importable: string[];
  beforeAll(async () => {
    await run("npm", ["run", "--silent", "build"], { cwd: repository });
    importable = (await manifests()).filter((each) => each.exports).map(({ name }) => name);
  }, 240_000);

  it("is each room but the web page", () => {
    expect(importable.sort()).toEqual(
      ["api", "assistant", "bot", "client", "database", "domain", "knowledge-base", "registry"].map(
        (room) => `@stadtlotse/${room}`,
      ),
    );
  });

  it("can be imported from its dist, and offers its exports", async () => {
    const program = `
      const names = ${JSON.stringify(importable)};
      const rooms = {};
      for (const name of names) {
        if (!import.meta.resolve(name).endsWith("/dist/index.js")) throw new Error(import.meta.resolve(name));
        rooms[name] = Object.keys(await import(name)).length;
      }
      console.log(JSON.stringify(rooms));`;
    const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", program], {
      cwd: join(repository, "tests"),
    });
    const exported: Record<string, number> = JSON.parse(stdout);
    expect(Object.keys(exported)).toEqual(importable);
    for (const [name, count] of Object.entries(exported)) expect(count, name).toBeGreaterThan(0);
  });

  it("answers a question", async () => {
    const program = `
      import { openStadtlotse } from "@stadtlotse/assistant";
      const house = await openStadtlotse({ databaseUrl: ":memory:", publicUrl: "http://127.0.0.1:3000" });
      const turn = { question: "Wie oft erscheint das Magazin Innenstadt?", asker: { kind: "anonymous" }, owner: "anonymous" };
      console.log((await house.assistant.answer(turn)).text);
      await house.close();`;
    const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", program], {
      cwd: join(repository, "tests"),
    });
    expect(stdout).toContain("zweimal");
  });
});
