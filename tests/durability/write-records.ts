import { writeSync } from "node:fs";
import { openDatabase } from "@stadtlotse/database";
import { openRegistry } from "@stadtlotse/registry";

// Writes records without end and names each one once it is acknowledged, until somebody ends the process.
const [url = "", round = ""] = process.argv.slice(2);
const { tickets } = await openRegistry(await openDatabase({ url }));
for (let count = 0; ; count += 1) {
  const id = `${round}-${count}`;
  await tickets.create({ id, topics: [], unit: "AG Innenstadt" }, "key:1");
  writeSync(1, `created ${id}\n`);
  await tickets.change(id, { version: 1, state: "assigned", unit: "AG Stadtumbau" }, "key:2");
  writeSync(1, `changed ${id}\n`);
}
