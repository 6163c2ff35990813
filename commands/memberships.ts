import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { openStadtlotse } from "@stadtlotse/assistant";
import { exitCodes, readHouseOptions, runCommand, UsageError, workingFolder } from "./command.js";

const usage = "Aufruf: npm run --silent memberships -- import DATEI.csv [--json]";

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: "boolean" } },
  });
  const [verb, file] = positionals;
  if (verb !== "import" || file === undefined || positionals.length > 2) throw new UsageError(usage);
  const csv = await readFile(resolve(workingFolder(), file), "utf8").catch((error: Error) => {
    throw new UsageError(`Die Datei ${file} lässt sich nicht lesen: ${error.message}`);
  });
  const house = await openStadtlotse(readHouseOptions());
  try {
    const result = await house.registry.memberships.importCsv(csv);
    if (values.json) console.log(JSON.stringify(result));
    else if (result.faults.length === 0) {
      console.log(`${result.imported} Mitgliedschaften übernommen, ${result.unchanged} unverändert.`);
    }
    for (const { line, reason } of result.faults) console.error(`Zeile ${line}: ${reason}`);
    if (result.faults.length === 0) return exitCodes.ok;
    console.error("Es wurde nichts übernommen.");
    return exitCodes.someRejected;
  } finally {
    await house.close();
  }
});
