import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const documents = execFileSync("git", ["ls-files", "*.md"], { cwd: repository, encoding: "utf8" })
  .split("\n")
  .filter((path) => path !== "" && !path.startsWith("packages/knowledge-base/library/"));
const rooms = execFileSync("git", ["ls-files", "packages/*/package.json", "apps/*/package.json"], {
  cwd: repository,
  encoding: "utf8",
})
  .trim()
  .split("\n")
  .map(dirname);
const read = (path: string) => readFileSync(join(repository, path), "utf8");

/** What stands between backticks or in a code block. */
function codeIn(text: string): string[] {
  return [...text.matchAll(/```\w*\n([\s\S]*?)```|`([^`\n]+)`/g)].map(
    ([, block, inline]) => block ?? inline ?? "",
  );
}

/** Every call of npm as `{ script, room }`; comments at line ends do not count. */
function npmCalls(code: string): { script: string; room: string | undefined }[] {
  return [...code.matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)([^\n`&|#]*)/g)].map(
    ([, run, short, rest = ""]) => ({
      script: run ?? short ?? "",
      room: /(?:-w|--workspace)[ =](\S+)/.exec(rest)?.[1],
    }),
  );
}

const folders = "packages|apps|tests|commands|docs";
/** Repository paths: those that begin with a folder of the root, and those that begin with `src/` of a room. */
function pathsIn(code: string): string[] {
  return [...code.matchAll(new RegExp(`(?<![\\w/@.-])(?:${folders}|src)/[\\w./-]+`, "g"))].map(([path]) =>
    path.replace(/[.,:]+$/, ""),
  );
}

describe.each(documents)("%s", (document) => {
  const text = read(document);
  const home = dirname(document);

  it("names only commands that exist", () => {
    for (const { script, room } of codeIn(text).flatMap(npmCalls)) {
      const manifest = join(repository, room ?? "", "package.json");
      expect(existsSync(manifest), `${room} of npm run ${script}`).toBe(true);
      const { scripts = {} } = JSON.parse(readFileSync(manifest, "utf8")) as { scripts?: object };
      expect(Object.keys(scripts), `npm run ${script}`).toContain(script);
    }
  });

  it("names only paths that exist", () => {
    for (const path of codeIn(text).flatMap(pathsIn)) {
      const places = ["", home, ...rooms].map((place) => join(repository, place, path));
      expect(places.some(existsSync), path).toBe(true);
    }
  });

  it("links only to files that exist", () => {
    for (const [, target = ""] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^(https?:|mailto:|#)/.test(target)) continue;
      const file = resolve(repository, home, target.replace(/#.*$/, ""));
      expect(existsSync(file), target).toBe(true);
    }
  });
});

describe("the documents", () => {
  it("are there, a README a room and one at the top", () => {
    const expected = ["README.md", ...rooms.map((room) => join(room, "README.md"))];
    expect(documents).toEqual(expect.arrayContaining(expected));
  });

  it("name in .env.example every setting that the code reads, and no other", async () => {
    const { HouseSettings } = await import("@stadtlotse/assistant");
    const { ApiSettings } = await import("@stadtlotse/api");
    const { BotSettings } = await import("@stadtlotse/bot");
    const known = new Set(
      [HouseSettings, ApiSettings, BotSettings].flatMap(({ shape }) => Object.keys(shape)),
    );
    known.delete("NODE_ENV"); // Node's own
    const { tasks } = JSON.parse(read("apps/web/turbo.json")); // what the build of the page reads
    for (const name of tasks.build.env) known.add(name);
    const named = [...read(".env.example").matchAll(/^#?\s*(\w+)=/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual([...known].sort());
  });
});
