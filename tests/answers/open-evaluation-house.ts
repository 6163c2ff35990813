import { type Asker, openStadtlotse, type Stadtlotse } from "@stadtlotse/assistant";

/** The day for which the expectations of the questions hold. */
const today = "2026-11-22";

/** Made for the evaluation, as the office would import them; README.md tells who they are. */
const memberships = `network,ags,status,valid_from,valid_to,source
netzwerk-innenstadt-nrw,05978036,member,2015,,Auswertung
netzwerk-innenstadt-nrw,05762020,former,2012,2019,Auswertung`;

/** The municipalities for which a question's `as` speaks. */
const municipalities: Readonly<Record<string, string>> = {
  member: "05978036",
  former: "05762020",
  outside: "03241001",
};

/** The whole house in memory with the memberships of the evaluation. */
export async function openEvaluationHouse(): Promise<Stadtlotse> {
  const house = await openStadtlotse({
    databaseUrl: ":memory:",
    publicUrl: "http://127.0.0.1:3000",
    today: () => today,
  });
  const { faults } = await house.registry.memberships.importCsv(memberships);
  if (faults.length > 0) throw new Error(`the made memberships are refused: ${JSON.stringify(faults)}`);
  return house;
}

/** Who asks a question, by its `as`. @throws RangeError for a name that README.md does not tell */
export function askerOf(as: string | undefined): Asker {
  if (as === undefined || as === "anonymous") return { kind: "anonymous" };
  const ags = municipalities[as];
  if (ags === undefined) throw new RangeError(`nobody is called "${as}" in the evaluation`);
  return { kind: "municipality", ags, role: "staff" };
}
