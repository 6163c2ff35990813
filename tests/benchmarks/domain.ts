import * as domain from "@stadtlotse/domain";
import { facts } from "@stadtlotse/domain/reference/facts";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import { serviceMatrix2021 } from "@stadtlotse/domain/reference/services";
import { build } from "esbuild";

/** What the domain library costs: microseconds a call, bytes a browser has to load. */
export interface DomainFigures {
  lookUpMicroseconds: number;
  entitlementsMicroseconds: number;
  conflictsMilliseconds: number;
  /** All rules, minified, with zod external and without the tables of labels. */
  rulesBytes: number;
  entitlementsBytes: number;
  municipalitiesBytes: number;
  factsBytes: number;
}

/** The figures of the library by itself: no database, no network. */
export async function benchDomain(): Promise<DomainFigures> {
  const directory = domain.createMunicipalityDirectory(municipalities);
  const spellings = municipalities.flatMap(({ name, officialName }) => [
    name,
    officialName,
    domain.foldName(name),
  ]);
  const asker = { ags: "05978036", memberships: [] };
  return {
    lookUpMicroseconds: microsecondsPerCall(20_000, (index) =>
      directory.findMunicipality(spellings[index % spellings.length] ?? ""),
    ),
    entitlementsMicroseconds: microsecondsPerCall(20_000, () =>
      domain.entitlements(asker, "2021-06-01", serviceMatrix2021),
    ),
    conflictsMilliseconds: microsecondsPerCall(20, () => domain.conflicts(facts)) / 1000,
    rulesBytes: await bundledBytes(`export { ${ruleNames().join(", ")} } from "@stadtlotse/domain";`),
    entitlementsBytes: await bundledBytes('export { entitlements } from "@stadtlotse/domain";'),
    municipalitiesBytes: await bundledBytes('export * from "@stadtlotse/domain/reference/municipalities";'),
    factsBytes: await bundledBytes('export * from "@stadtlotse/domain/reference/facts";'),
  };
}

/** Every function of the library but the two that gather schemas and labels. */
function ruleNames(): string[] {
  const gathering = ["jsonSchemas", "labelOf"];
  return Object.entries(domain)
    .filter(([name, value]) => typeof value === "function" && !gathering.includes(name))
    .map(([name]) => name);
}

function microsecondsPerCall(calls: number, call: (index: number) => unknown): number {
  for (let index = 0; index < calls / 10; index += 1) call(index);
  const begun = performance.now();
  for (let index = 0; index < calls; index += 1) call(index);
  return ((performance.now() - begun) * 1000) / calls;
}

async function bundledBytes(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    charset: "utf8",
    external: ["zod"],
    conditions: ["@stadtlotse/source"],
  });
  return outputFiles.reduce((sum, { contents: bytes }) => sum + bytes.length, 0);
}
