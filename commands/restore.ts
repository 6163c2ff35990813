import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { DatabaseError, restoreDatabase } from "@stadtlotse/database";
import {
  exitCodes,
  readHouseOptions,
  requireFileDatabase,
  runCommand,
  UsageError,
  workingFolder,
} from "./command.js";

const usage = "Aufruf: npm run --silent restore -- DATEI";

await runCommand(async (args) => {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageError(usage);
  const path = resolve(workingFolder(), file);
  const { databaseUrl: url } = readHouseOptions();
  requireFileDatabase(url, { mustExist: false });
  try {
    const former = await restoreDatabase(path, url, new Date());
    console.log(`Die Sicherung ${path} ist eingespielt.`);
    if (former !== undefined) console.log(`Der bisherige Stand liegt in ${former}.`);
    return exitCodes.ok;
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    console.error(
      error.code === "LOCKED"
        ? "Die Datenbank ist in Gebrauch. Bitte beenden Sie Stadtlotse und spielen Sie die Sicherung dann ein."
        : `${path} ist keine vollständige Sicherung von Stadtlotse. Es wurde nichts geändert.`,
    );
    return exitCodes.failed;
  }
});
