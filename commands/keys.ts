import { parseArgs } from "node:util";
import { openStadtlotse, type Stadtlotse } from "@stadtlotse/assistant";
import { DomainError } from "@stadtlotse/domain";
import type { Role } from "@stadtlotse/registry";
import { exitCodes, readHouseOptions, runCommand, UsageError } from "./command.js";

const usage = `Aufruf: npm run --silent keys -- create --municipality AGS --role staff|office|admin
        npm run --silent keys -- list
        npm run --silent keys -- revoke ID`;

const roles: readonly Role[] = ["staff", "office", "admin"];

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { municipality: { type: "string" }, role: { type: "string" } },
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

function chooseAction(
  verb: string | undefined,
  id: string | undefined,
  { municipality: ags, role: wantedRole }: { municipality?: string | undefined; role?: string | undefined },
): (house: Stadtlotse) => Promise<number> {
  if (verb === "create") {
    const role = roles.find((known) => known === wantedRole);
    if (ags === undefined || role === undefined) throw new UsageError(usage);
    return async ({ registry }) => {
      const { id: keyId, key } = await registry.apiKeys.create({ ags, role });
      console.log(`Schlüssel ${keyId} für ${ags} (${role}); er wird nur dieses eine Mal gezeigt: ${key}`);
      return exitCodes.ok;
    };
  }
  if (verb === "list") return listKeys;
  if (verb === "revoke" && id !== undefined) return (house) => revokeKey(house, id);
  throw new UsageError(usage);
}

async function listKeys({ registry }: Stadtlotse): Promise<number> {
  for (const { id, ags, role, createdAt, revokedAt } of await registry.apiKeys.list()) {
    console.log(
      [id, ags, role, createdAt, revokedAt === undefined ? "gültig" : `gesperrt ${revokedAt}`].join("  "),
    );
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
