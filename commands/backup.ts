import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { backupDatabase, openDatabase } from "@stadtlotse/database";
import {
  exitCodes,
  readHouseOptions,
  requireFileDatabase,
  runCommand,
  UsageError,
  workingFolder,
} from "./command.js";

const usage = "Aufruf: npm run --silent backup -- DATEI";

await runCommand(async (args) => {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageError(usage);
  const path = resolve(workingFolder(), file);
  if (existsSync(path)) throw new UsageError(`Die Datei ${path} gibt es schon; bitte nennen Sie eine neue.`);
  const { databaseUrl: url } = readHouseOptions();
  requireFileDatabase(url, { mustExist: true });
  const database = await openDatabase({ url });
  try {
    await backupDatabase(database, path);
  } finally {
    await database.close();
  }
  console.log(`Die Sicherung steht in ${path}.`);
  return exitCodes.ok;
});
