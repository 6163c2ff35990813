import { parseArgs } from "node:util";
import {
  CalendarDay,
  collaborationLabels,
  conflictLabels,
  conflicts,
  createMunicipalityDirectory,
  DomainError,
  entitlements,
  type FundingMeasure,
  findProgrammes,
  formatCalendarDate,
  fundingMeasureLabels,
  type Municipality,
  membershipOn,
  membershipStatusLabels,
  networkIds,
  programmeHistory,
  similarMunicipalities,
  tierLabels,
} from "@stadtlotse/domain";
import { facts } from "@stadtlotse/domain/reference/facts";
import { membershipObservations } from "@stadtlotse/domain/reference/membership-observations";
import { documentedMemberships } from "@stadtlotse/domain/reference/memberships";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import { programmes } from "@stadtlotse/domain/reference/programmes";
import { serviceMatrix2021 } from "@stadtlotse/domain/reference/services";
import { successions } from "@stadtlotse/domain/reference/successions";
import { exitCodes, readHouseOptions, runCommand, UsageError } from "./command.js";

const usage = `Aufruf: npm run --silent domain -- BEFEHL [--municipality NAME|AGS] [--on JJJJ-MM-TT] …
  entitlements --municipality NAME   welche der 23 Leistungen der Kommune an dem Tag zustehen
  membership   --municipality NAME   wo sie Mitglied ist oder zuletzt belegt war
  similar      --municipality NAME   ähnliche Kommunen mit Begründung
  programmes   --measure MASSNAHME   passende Förderprogramme mit Gründen
  history      --programme ID        Vorgänger und Nachfolger eines Programms
  conflicts    [--subject ID]        Angaben, die sich widersprechen`;

interface Request {
  municipality?: string | undefined;
  measure?: string | undefined;
  programme?: string | undefined;
  subject?: string | undefined;
  on: string;
}

const verbs: Record<string, (request: Request) => string[]> = {
  entitlements: describeEntitlements,
  membership: describeMemberships,
  similar: describeSimilar,
  programmes: describeProgrammes,
  history: describeHistory,
  conflicts: describeConflicts,
};

await runCommand(async (args) => {
  const text = { type: "string" } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { municipality: text, measure: text, programme: text, subject: text, on: text },
  });
  const describe = verbs[positionals[0] ?? ""];
  if (!describe || positionals.length > 1) throw new UsageError(usage);
  const on = values.on ?? readHouseOptions().today?.() ?? new Date().toISOString().slice(0, 10);
  if (!CalendarDay.safeParse(on).success)
    throw new UsageError(`--on braucht einen Tag wie 2021-06-01, nicht „${on}“.`);
  try {
    console.log(describe({ ...values, on }).join("\n"));
    return exitCodes.ok;
  } catch (error) {
    if (error instanceof DomainError) throw new UsageError(error.message);
    throw error;
  }
});

function describeEntitlements({ municipality, on }: Request): string[] {
  const { ags, name } = findMunicipality(municipality);
  const report = entitlements({ ags, memberships: documentedMemberships }, on, serviceMatrix2021);
  const rows = report.entitlements.map(
    ({ included, service }) => `${included ? "✓" : "–"} ${String(service.row).padStart(2)}  ${service.name}`,
  );
  const count = report.entitlements.filter(({ included }) => included).length;
  return [
    `${name} am ${formatCalendarDate(on)}: ${count} von ${rows.length} Leistungen (${tierLabels[report.decision.tier]})`,
    ...rows,
    report.basis,
    ...report.caveats,
  ];
}

function describeMemberships({ municipality, on }: Request): string[] {
  const { ags, name } = findMunicipality(municipality);
  const records = { memberships: documentedMemberships, observations: membershipObservations };
  const lines = networkIds.map((networkId) => {
    const { status, lastObserved } = membershipOn({ networkId, memberId: ags }, on, records);
    const observed = lastObserved
      ? `, zuletzt als Mitglied belegt: ${formatCalendarDate(lastObserved.asOf)}`
      : "";
    return `${collaborationLabels[networkId]}: ${status === "unknown" ? "nicht bekannt" : membershipStatusLabels[status]}${observed}`;
  });
  return [`${name} am ${formatCalendarDate(on)}`, ...lines];
}

function describeSimilar({ municipality }: Request): string[] {
  const { ags, name } = findMunicipality(municipality);
  const similar = similarMunicipalities(ags, municipalities, { limit: 5 });
  return [
    `Ähnlich wie ${name}:`,
    ...similar.map(({ municipality: other, score, parts }) => {
      const reasons = parts.map(({ explanation }) => explanation).join("; ");
      return `${Math.round(score * 100)} %  ${other.name}: ${reasons}`;
    }),
  ];
}

function describeProgrammes({ measure, on }: Request): string[] {
  if (measure === undefined || !isMeasure(measure)) {
    throw new UsageError(`--measure braucht eines von: ${Object.keys(fundingMeasureLabels).join(", ")}.`);
  }
  return findProgrammes({ measures: [measure] }, programmes, on)
    .filter(({ verdict }) => verdict !== "fails")
    .flatMap(({ programme, period, applications, criteria }) => [
      `${programme.name}: ${period.text} ${applications.text}`,
      ...criteria.map(({ reason }) => `    ${reason}`),
    ]);
}

function describeHistory({ programme }: Request): string[] {
  const nameOf = (id: string) => programmes.find((each) => each.id === id)?.name ?? id;
  const known = programmes.find(({ id }) => id === programme);
  if (!known)
    throw new UsageError(`--programme braucht eines von: ${programmes.map(({ id }) => id).join(", ")}.`);
  const { predecessors, successors } = programmeHistory(known.id, successions);
  const list = (steps: typeof predecessors) => steps.map(({ programmeId }) => nameOf(programmeId)).join("; ");
  return [
    known.name,
    `Vorgänger: ${list(predecessors) || "nicht belegt"}`,
    `Nachfolger: ${list(successors) || "nicht belegt"}`,
  ];
}

function describeConflicts({ subject }: Request): string[] {
  return conflicts(facts, subject === undefined ? {} : { subject }).flatMap((conflict) => [
    `${conflict.subject} (${conflictLabels[conflict.kind]})`,
    ...conflict.facts.map(({ statement, asOf, sourceId }) => {
      const date = asOf.date === undefined ? "undatiert" : `Stand ${formatCalendarDate(asOf.date)}`;
      return `    ${statement} [${sourceId}, ${date}]`;
    }),
  ]);
}

function findMunicipality(text: string | undefined): Municipality {
  if (text === undefined) throw new UsageError(usage);
  const lookup = createMunicipalityDirectory(municipalities).findMunicipality(text);
  if (lookup.outcome === "found") return lookup.municipality;
  const choices = lookup.outcome === "ambiguous" ? lookup.readings : lookup.suggestions;
  const hint =
    choices.length > 0 ? ` Gemeint ist vielleicht: ${choices.map(({ name }) => name).join(", ")}?` : "";
  throw new UsageError(`„${text}“ ist keine Kommune in NRW, die wir kennen.${hint}`);
}

function isMeasure(text: string): text is FundingMeasure {
  return text in fundingMeasureLabels;
}
