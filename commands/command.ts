import { existsSync } from "node:fs";
import {
  HouseSettings,
  houseOptionsOf,
  readSettings,
  SettingsError,
  type StadtlotseOptions,
} from "@stadtlotse/assistant";
import { DatabaseError } from "@stadtlotse/database";

/** Codes with which every command ends. */
export const exitCodes = { ok: 0, failed: 1, usage: 2, someRejected: 3 } as const;

/** The caller used the command wrongly; the message says how it is used. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Runs a command and ends the process with its code; what the operator got wrong becomes one sentence on stderr. */
export async function runCommand(command: (args: string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    if (error instanceof UsageError || error instanceof SettingsError || isParseArgsError(error)) {
      console.error(error.message);
      process.exitCode = exitCodes.usage;
    } else if (error instanceof DatabaseError) {
      console.error(error.message);
      process.exitCode = exitCodes.failed;
    } else {
      throw error;
    }
  }
}

/** What the environment says of the house, in the form in which it is opened; a command lets no conversation expire. */
export function readHouseOptions(): StadtlotseOptions {
  const { retentionDays: _, ...options } = houseOptionsOf(readSettings(HouseSettings, process.env));
  return options;
}

/**
 * For what works on a file alone.
 *
 * @throws UsageError where the database lies on a server, or where there is none yet
 */
export function requireFileDatabase(url: string, { mustExist }: { mustExist: boolean }): void {
  if (!url.startsWith("file:")) {
    throw new UsageError(`Die Datenbank ${url} liegt auf einem Server; bitte sichern Sie sie dort.`);
  }
  if (mustExist && !existsSync(url.slice("file:".length))) {
    throw new UsageError(`Eine Datenbank ${url} gibt es nicht.`);
  }
}

/** The folder in which the operator stands; npm itself changes to the root of the repository. */
export function workingFolder(): string {
  return process.env.INIT_CWD ?? process.cwd();
}

function isParseArgsError(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}
