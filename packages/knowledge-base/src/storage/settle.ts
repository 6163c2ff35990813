import type { Database } from "@stadtlotse/database";
import { writeBatch } from "./write-batch.js";

/** Waits until the lazy writes before it have reached the disk: from then on no power cut undoes them. */
export async function settle(database: Database): Promise<void> {
  await writeBatch(database, ["UPDATE kb_index SET generation = generation"]);
}
