import { parseArgs } from "node:util";
import { openStadtlotse, type Stadtlotse } from "@stadtlotse/assistant";
import { addDays, DomainError, isCalendarDay } from "@stadtlotse/domain";
import type { Role, Scope } from "@stadtlotse/registry";
import { exitCodes, readHouseOptions, runCommand, UsageError } from "./command.js";

const usage = `Aufruf: npm run --silent keys -- create --municipality AGS --role staff|office|admin [--scopes ask,read,write] [--until JJJJ-MM-TT]
        npm run --silent keys -- list
        npm run --silent keys -- revoke ID`;

const roles: readonly Role[] = ["staff", "office", "admin"];
const scopes: readonly Scope[] = ["ask", "read", "write"];

const text = { type: "string" } as const;

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { municipality: text, role: text, scopes: text, until: text },
  });
  const [verb, id] = positionals;
  const run = chooseAction(verb, id, values);
  const house = await openStadtlotse(readHouseOptions());
  try {
    return await run(house);
  } catch (error) {
    if (error instanceof DomainError) throw new UsageError(`${error.message}\n${usage}`);
    throw error;
  } finally {
    await house.close();
  }
});

type Values = Partial<Record<"municipality" | "role" | "scopes" | "until", string | undefined>>;

function chooseAction(
  verb: string | undefined,
  id: string | undefined,
  values: Values,
): (house: Stadtlotse) => Promise<number> {
  if (verb === "create") return createKey(values);
  if (verb === "list") return listKeys;
  if (verb === "revoke" && id !== undefined) return (house) => revokeKey(house, id);
  throw new UsageError(usage);
}

function createKey({ municipality: ags, role: wantedRole, ...limits }: Values) {
  const role = roles.find((known) => known === wantedRole);
  if (ags === undefined || role === undefined) throw new UsageError(usage);
  const input = { ags, role, ...readScopes(limits.scopes), ...readEnd(limits.until) };
  return async ({ registry }: Stadtlotse) => {
    const { id, key } = await registry.apiKeys.create(input);
    console.log(`Schlüssel ${id} für ${ags} (${role}); er wird nur dieses eine Mal gezeigt: ${key}`);
    return exitCodes.ok;
  };
}

function readScopes(list: string | undefined): { scopes?: Scope[] } {
  if (list === undefined) return {};
  const wanted = list.split(",").map((each) => each.trim());
  const known = scopes.filter((scope) => wanted.includes(scope));
  if (known.length < wanted.length) throw new UsageError(usage);
  return { scopes: known };
}

/** The key is good on that whole day. */
function readEnd(day: string | undefined): { expiresAt?: string } {
  if (day === undefined) return {};
  if (!isCalendarDay(day)) throw new UsageError(usage);
  return { expiresAt: `${addDays(day, 1)}T00:00:00.000Z` };
}

async function listKeys({ registry }: Stadtlotse): Promise<number> {
  for (const {
    id,
    ags,
    role,
    scopes: named,
    createdAt,
    expiresAt,
    revokedAt,
  } of await registry.apiKeys.list()) {
    const end = expiresAt === undefined ? "gültig" : `gültig bis ${expiresAt}`;
    const state = revokedAt === undefined ? end : `gesperrt ${revokedAt}`;
    console.log([id, ags, role, ...(named ? [named.join(",")] : []), createdAt, state].join("  "));
  }
  return exitCodes.ok;
}

async function revokeKey({ registry }: Stadtlotse, id: string): Promise<number> {
  if (!(await registry.apiKeys.revoke(id))) {
    console.error(`Es gibt keinen gültigen Schlüssel ${id}.`);
    return exitCodes.failed;
  }
  console.log(`Der Schlüssel ${id} ist gesperrt.`);
  return exitCodes.ok;
}
