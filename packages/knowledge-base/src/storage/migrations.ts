import { fileURLToPath } from "node:url";
import type { MigrationOptions } from "@stadtlotse/database";

export const migrations: MigrationOptions = {
  folder: fileURLToPath(new URL("../../drizzle", import.meta.url)),
  table: "kb_migrations",
};
