import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TeamsManifestV1D22 } from "@microsoft/app-manifest";
import { createAppPackage } from "@stadtlotse/bot";
import JSZip from "jszip";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "../commands/run-command.js";

// Microsoft publishes it as CommonJS alone.
const { AppManifestUtils } = createRequire(import.meta.url)("@microsoft/app-manifest");

const appId = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";
const options = ["--app-id", appId, "--host", "stadtlotse.example.org"];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "stadtlotse-package-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the package for Teams", () => {
  it("holds a manifest that Microsoft's schema accepts, and icons of the sizes that Teams asks for", async () => {
    const zip = join(folder, "stadtlotse.zip");
    const { code, stdout } = await runCommand("commands/teams-package.ts", [...options, "--out", zip]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${zip}\n` });
    const unpacked = await JSZip.loadAsync(await readFile(zip), { checkCRC32: true });
    const file = async (name: string) => Buffer.from((await unpacked.file(name)?.async("uint8array")) ?? []);

    const manifest: TeamsManifestV1D22.TeamsManifestV1D22 = JSON.parse(
      (await file("manifest.json")).toString(),
    );
    expect(await AppManifestUtils.validateAgainstSchema(manifest)).toEqual([]);
    expect(manifest.bots?.[0]).toMatchObject({ botId: appId, scopes: ["personal", "groupChat", "team"] });
    expect(manifest.validDomains).toEqual(["stadtlotse.example.org"]);
    for (const [icon, size] of [
      ["color.png", 192],
      ["outline.png", 32],
    ] as const) {
      const png = await file(icon);
      expect(png.toString("latin1", 1, 4)).toBe("PNG");
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
  });

  it("lets people sign in where that is wished for", async () => {
    const zip = await JSZip.loadAsync(
      createAppPackage({ appId, host: "stadtlotse.example.org", signIn: true }),
    );
    const manifest = JSON.parse((await zip.file("manifest.json")?.async("string")) ?? "");
    expect(await AppManifestUtils.validateAgainstSchema(manifest)).toEqual([]);
    expect(manifest.webApplicationInfo).toEqual({ id: appId, resource: `api://botid-${appId}` });
    expect(manifest.validDomains).toContain("token.botframework.com");
  });

  it("is the same byte for byte each time", () => {
    const make = () => createAppPackage({ appId, host: "stadtlotse.example.org" });
    expect(make().equals(make())).toBe(true);
    expect(make().equals(createAppPackage({ appId, host: "other.example.org" }))).toBe(false);
  });

  it.each([
    { name: "no host", args: ["--app-id", appId], sentence: "Aufruf:" },
    {
      name: "an id that is none",
      args: ["--app-id", "stadtlotse", "--host", "a.example.org"],
      sentence: "--app-id muss",
    },
    {
      name: "an address for a host",
      args: ["--app-id", appId, "--host", "https://a.example.org"],
      sentence: "--host muss",
    },
    {
      name: "a page without https",
      args: [...options, "--terms-url", "http://a.example.org"],
      sentence: "--terms-url muss",
    },
  ])("is not made with $name", async ({ args, sentence }) => {
    const { code, stderr } = await runCommand("commands/teams-package.ts", args);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });
});
