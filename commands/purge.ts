import { parseArgs } from "node:util";
import { HouseSettings, readSettings } from "@stadtlotse/assistant";
import { openDatabase } from "@stadtlotse/database";
import { addDays } from "@stadtlotse/domain";
import { openKnowledgeBase } from "@stadtlotse/knowledge-base";
import { openRegistry } from "@stadtlotse/registry";
import { exitCodes, readHouseOptions, runCommand, UsageError } from "./command.js";

const usage = "Aufruf: npm run --silent purge -- [--days TAGE] [--json]";

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { days: { type: "string" }, json: { type: "boolean" } },
  });
  const days =
    values.days === undefined ? readSettings(HouseSettings, process.env).RETENTION_DAYS : Number(values.days);
  if (positionals.length > 0 || !Number.isSafeInteger(days) || days < 0 || days > 3650)
    throw new UsageError(usage);
  const { databaseUrl: url, databaseAuthToken: authToken } = readHouseOptions();
  const database = await openDatabase({ url, ...(authToken === undefined ? {} : { authToken }) });
  try {
    const { retention } = await openRegistry(database);
    const { withdrawn } = await openKnowledgeBase(database);
    const today = new Date().toISOString().slice(0, 10);
    // none at all: what was said today goes too
    const before = days === 0 ? addDays(today, 1) : addDays(today, -days);
    const documents = await withdrawn.forgetTexts(before);
    const purged = { ...(await retention.purge(before)), documents };
    const { conversations, feedback, tickets } = purged;
    console.log(
      values.json
        ? JSON.stringify(purged)
        : `Älter als ${days} Tage und deshalb vergessen: ${conversations} Gespräche, ${feedback} Begründungen von Rückmeldungen, die Worte von ${tickets} abgeschlossenen Anfragen, die Texte von ${documents} zurückgezogenen Dokumenten.`,
    );
    return exitCodes.ok;
  } finally {
    await database.close();
  }
});
