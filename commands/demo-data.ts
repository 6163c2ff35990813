import { parseArgs } from "node:util";
import { HouseSettings, readSettings } from "@stadtlotse/assistant";
import { openDatabase } from "@stadtlotse/database";
import { fillWithExamples } from "@stadtlotse/registry";
import { exitCodes, readHouseOptions, runCommand, UsageError } from "./command.js";

const usage = "Aufruf: npm run --silent demo-data -- [--json]";

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: "boolean" } },
  });
  if (positionals.length > 0) throw new UsageError(usage);
  const { TODAY: today = new Date().toISOString().slice(0, 10) } = readSettings(HouseSettings, process.env);
  const { databaseUrl: url, databaseAuthToken: authToken } = readHouseOptions();
  const database = await openDatabase({ url, ...(authToken === undefined ? {} : { authToken }) });
  try {
    const counts = await fillWithExamples(database, today);
    if (!counts) {
      console.error(
        `In ${url} hat schon jemand etwas eingetragen. Beispieldaten kommen nur in eine frische Datenbank.`,
      );
      return exitCodes.failed;
    }
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    console.log(
      values.json
        ? JSON.stringify(counts)
        : `${total} Beispiele eines Jahres eingetragen; jedes ist als „Beispiel“ gekennzeichnet.`,
    );
    return exitCodes.ok;
  } finally {
    await database.close();
  }
});
