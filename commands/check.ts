import { parseArgs } from "node:util";
import { openDatabase } from "@stadtlotse/database";
import { openKnowledgeBase } from "@stadtlotse/knowledge-base";
import { exitCodes, readHouseOptions, runCommand, UsageError } from "./command.js";

const usage = "Aufruf: npm run --silent check -- [--repair] [--json]";

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { repair: { type: "boolean" }, json: { type: "boolean" } },
  });
  if (positionals.length > 0) throw new UsageError(usage);
  const { databaseUrl: url, databaseAuthToken: authToken } = readHouseOptions();
  const database = await openDatabase({ url, ...(authToken === undefined ? {} : { authToken }) });
  try {
    const knowledgeBase = await openKnowledgeBase(database);
    if (values.repair) await knowledgeBase.rebuildIndex();
    const report = await knowledgeBase.check();
    const { documents, passages, faults } = report;
    if (values.json) console.log(JSON.stringify(report));
    else if (faults.length === 0) {
      console.log(
        `In Ordnung: ${documents} Dokumente, ${passages} Textstellen, und der Suchindex passt dazu.`,
      );
    }
    for (const fault of faults) console.error(fault);
    if (faults.length > 0 && !values.repair) {
      console.error("npm run check -- --repair baut den Suchindex neu auf.");
    }
    return faults.length === 0 ? exitCodes.ok : exitCodes.failed;
  } finally {
    await database.close();
  }
});
