export { backupDatabase } from "./backup-database.js";
export { DatabaseError, type DatabaseErrorCode } from "./errors.js";
export { isMigrated, type MigrationOptions, migrateDatabase } from "./migrate.js";
export { type Database, type DatabaseOptions, openDatabase } from "./open-database.js";
export { restoreDatabase } from "./restore-database.js";
export { type Statement, toStatement } from "./to-statement.js";
export type { WriteOptions, WriteQueue } from "./write-queue.js";
