import { isMeant, isOf, servicesNamed } from "./find-parts.js";
import { funderOf, isOfYears, isSameThing, type Operand } from "./operand.js";
import { federalTotal, generalProgramme, type Wanted } from "./read-wanted.js";

/** Numbers of one kind that are set side by side: of several funders, programmes, municipalities or steps of a fee. */
export function findRivals(all: readonly Operand[], wanted: Wanted): Operand[] | undefined {
  const own = all.filter((each) => !each.isTold && isOfYears(each, wanted.years));
  return (
    rivalFunders(own, wanted) ??
    rivalSubjects(own, wanted) ??
    rivalSteps(own, wanted) ??
    rivalServices(own, wanted)
  );
}

/** All programmes of one year. */
export function findProgrammes(
  all: readonly Operand[],
  { ofAllProgrammes, years }: Wanted,
): Operand[] | undefined {
  if (!ofAllProgrammes || years.length !== 1) return undefined;
  const found = all.filter(
    (each) =>
      !each.isTold &&
      each.fact.predicate === "funding-total" &&
      each.fact.qualifier?.startsWith("bund-") === true &&
      isOfYears(each, years),
  );
  return found.length > 1 ? found : undefined;
}

/** "Land gegen Bund" of one year. */
function rivalFunders(own: readonly Operand[], wanted: Wanted): Operand[] | undefined {
  if (wanted.funders.length !== 2) return undefined;
  const [one, other] = wanted.funders;
  const first = own.find((each) => funderOf(each.fact) === one && isMeant(each, wanted));
  const second = first && own.find((each) => funderOf(each.fact) === other && isSameThing(each, first));
  return second && [first, second];
}

/** One number for each programme that is named, all of one predicate. */
function rivalSubjects(own: readonly Operand[], { subjects, unit, years }: Wanted): Operand[] | undefined {
  const named = subjects.flatMap((id) => own.find(({ fact }) => isOf(fact.subject, id))?.fact.subject ?? []);
  // "Bundesmittel" of two programmes says whose money is meant, and is no third
  const parts = named.filter((id) => !isWholeOfProgrammes(id));
  const isOfYearsOfWholes = parts.length === 0 && years.length > 1;
  const known = parts.length > 1 ? parts : isOfYearsOfWholes ? named.slice(0, 1) : named;
  const [left, ...others] = known;
  if (left === undefined || others.length === 0) return undefined;
  for (const first of own.filter(({ fact }) => fact.subject === left)) {
    if (unit !== undefined && !first.unit.includes(unit)) continue;
    const rivals = others.flatMap((id) => {
      const alike = own.filter(
        (each) =>
          each.fact.subject === id &&
          each.unit === first.unit &&
          each.fact.predicate === first.fact.predicate,
      );
      // of two years, each number may be of another one
      return alike.find(({ year }) => year === first.year) ?? (years.length > 1 ? alike[0] : undefined) ?? [];
    });
    if (rivals.length === others.length) return [first, ...rivals];
  }
  return undefined;
}

function isWholeOfProgrammes(subject: string): boolean {
  return subject === federalTotal || subject === generalProgramme;
}

/** The highest and the lowest step of a fee. */
function rivalSteps(own: readonly Operand[], wanted: Wanted): Operand[] | undefined {
  if (!/\b(hochst|grosst|teuerst|oberst)\w*/.test(wanted.folded)) return undefined;
  if (!/\b(niedrigst|kleinst|billigst|gunstigst|unterst|geringst)\w*/.test(wanted.folded)) return undefined;
  const steps = own.filter((each) => isMeant(each, wanted) && /-step$/.test(each.fact.qualifier ?? ""));
  const [first, second] = steps;
  return second && first ? [first, second] : undefined;
}

/** The services of two groups. */
function rivalServices(own: readonly Operand[], { folded, unit }: Wanted): Operand[] | undefined {
  const groups = servicesNamed(folded);
  if (unit !== "services" || groups.length !== 2) return undefined;
  const counts = groups.flatMap(
    (group) => own.find(({ fact }) => fact.subject === group && fact.predicate === "service-count") ?? [],
  );
  return counts.length === 2 ? counts : undefined;
}
