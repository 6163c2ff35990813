import { funderOf, isOfYears, isSameThing, type Operand } from "./operand.js";
import { isFederal, type Wanted } from "./read-wanted.js";

/** What is a part of what, and the words without which a question does not mean it. */
interface PartOfWhole {
  holds: (part: Operand, whole: Operand, wanted: Wanted) => boolean;
  isAsked: (part: Operand, wanted: Wanted) => boolean;
}

const isPredicate = ({ fact }: Operand, ...predicates: readonly string[]) =>
  predicates.includes(fact.predicate);

const relations: readonly PartOfWhole[] = [
  {
    holds: (part, whole, wanted) =>
      isPredicate(part, "funding-by-funder") &&
      isPredicate(whole, asksCosts(wanted) ? "eligible-costs" : "funding-total") &&
      isSameThing(part, whole),
    isAsked: ({ fact }, { funders }) => funders.includes(funderOf(fact) ?? ""),
  },
  {
    holds: (part, whole) =>
      isPredicate(part, "funding-total") && isPredicate(whole, "eligible-costs") && isSameThing(part, whole),
    isAsked: (_, wanted) => asksCosts(wanted),
  },
  {
    holds: (part, whole) =>
      isPredicate(part, "project-count", "invited-count") &&
      isPredicate(whole, "application-count") &&
      isSameThing(part, whole),
    isAsked: (_, { folded }) => /\b(\w*antrag\w*|\w*bewerb\w*|skizze\w*|erfolgsquote|quote)\b/.test(folded),
  },
  {
    holds: (part, whole) =>
      isPredicate(part, "municipality-count") &&
      part.fact.subject !== "kommunen-nrw" &&
      (part.fact.qualifier === "nrw" || !isFederal(part.fact.subject)) &&
      whole.fact.subject === "kommunen-nrw" &&
      isPredicate(whole, "count"),
    isAsked: (_, { folded }) =>
      /\b(kommunen|stadte|stadten|gemeinden|orte)\b/.test(folded) &&
      !ofAllLaender.test(folded) &&
      !saysDropped({ folded }),
  },
  {
    holds: (part, whole) =>
      isPredicate(part, "municipality-count") &&
      part.fact.qualifier === "nrw" &&
      isPredicate(whole, "municipality-count") &&
      whole.fact.qualifier === undefined &&
      part.subject === whole.subject,
    isAsked: (_, { folded }) => ofAllLaender.test(folded) && /\bnrw\b/.test(folded),
  },
  {
    holds: (part, whole) =>
      part.fact.qualifier?.startsWith("bund-") === true &&
      whole.fact.subject === "staedtebaufoerderung-bund" &&
      isPredicate(whole, "funding-total") &&
      part.year === whole.year,
    isAsked: ({ fact }, { subjects, funders, years }) =>
      years.length > 0 && subjects.some((id) => isOf(fact.subject, id)) && funders.includes("bund"),
  },
  {
    holds: (part, whole) =>
      isPredicate(part, "service-count") &&
      whole.fact.subject === "leistungsuebersicht" &&
      part.fact !== whole.fact,
    isAsked: ({ fact }, { folded }) => isOnlyGroup(fact.subject, folded),
  },
];

/** The municipalities of all Länder, of which those of NRW are a part. */
const ofAllLaender = /\b(ausgewahlt\w*|bundesweit\w*|deutschland\w*)\b/;

const serviceGroups: readonly [string, RegExp][] = [
  ["beratung-netzwerk-innenstadt-nrw", /\bberatung(sbereich)?\b/],
  ["kommunikation-netzwerk-innenstadt-nrw", /\bkommunikation\b/],
  ["veranstaltungen-netzwerk-innenstadt-nrw", /\bveranstaltung(en)?\b/],
  ["basisangebot", /\b(basis\w*|ohne mitglied\w*|nichtmitglied\w*|allen?( \w+)? offen|frei)\b/],
  ["mehrwertangebot", /\b(mehrwert\w*|(nur|allein|ausschliesslich) (fur |den )?mitglied\w*|exklusiv\w*)\b/],
];

/** The groups of services that are named. */
export function servicesNamed(folded: string): string[] {
  return serviceGroups.filter(([, pattern]) => pattern.test(folded)).map(([group]) => group);
}

/** How two groups of services overlap is told elsewhere. */
function isOnlyGroup(subject: string, folded: string): boolean {
  const [group, another] = servicesNamed(folded);
  return group === subject && another === undefined;
}

/** What projects cost is more than what is given for them. */
export function asksCosts({ folded }: Wanted): boolean {
  return /\b(\w*ausgaben|\w*kosten|forderquote)\b/.test(folded);
}

/** A part and its whole, of the years that are named, the pair that the question means most; two funders make two pairs. */
export function findPart(all: readonly Operand[], wanted: Wanted): Operand[] | undefined {
  const own = all.filter(({ isTold }) => !isTold);
  const pairs = relations
    .flatMap(({ holds, isAsked }) =>
      own
        .filter((part) => isOfYears(part, wanted.years) && isMeant(part, wanted) && isAsked(part, wanted))
        .flatMap((part) =>
          own
            .filter((whole) => part.value <= whole.value && holds(part, whole, wanted))
            .map((whole) => [part, whole] as const),
        ),
    )
    .sort(([a, b], [c, d]) => c.score + d.score - a.score - b.score);
  const [best, ...others] = pairs;
  if (!best) return undefined;
  const beside = others.filter(
    ([part, whole]) => whole === best[1] && funderOf(part.fact) !== undefined && wanted.funders.length === 2,
  );
  return [best, ...beside.slice(0, 1)].flat();
}

/** Who left on the way had been selected before. */
function saysDropped({ folded }: Pick<Wanted, "folded">): boolean {
  return /\b(ausgeschied\w*|abgesprung\w*|abgesprang\w*|ausgestieg\w*)\b/.test(folded);
}

/** How many there were, and how many of them in the end, both of one statement. */
export function findDropped(all: readonly Operand[], wanted: Wanted): Operand[] | undefined {
  if (!saysDropped(wanted)) return undefined;
  for (const first of all) {
    if (first.isTold || !isPredicate(first, "municipality-count") || !isMeant(first, wanted)) continue;
    const last = all.find(
      (each) =>
        each.isTold && each.fact === first.fact && each.unit === first.unit && each.value < first.value,
    );
    if (last && /\bam Ende\b/.test(first.fact.statement)) return [first, last];
  }
  return undefined;
}

/** What was asked for, and what there was: the one is told where the applications are counted. */
export function findAskedFor(all: readonly Operand[], wanted: Wanted): Operand[] | undefined {
  if (!gap.test(wanted.folded)) return undefined;
  for (const given of all) {
    if (!isPredicate(given, "funding-total") || given.isTold || !isMeant(given, wanted)) continue;
    if (!isOfYears(given, wanted.years)) continue;
    const askedFor = all.find(
      (each) =>
        isPredicate(each, "application-count") && each.unit === given.unit && isSameThing(each, given),
    );
    if (askedFor) return [askedFor, given];
  }
  return undefined;
}

const gap =
  /\b(\w*beantrag\w*|antrage?n?|uberzeichn\w*|verlangt\w*|wollt\w*|nachfrag\w*|\w*luck\w*|fehl\w*)\b/;

const servicesOf = /^(basisangebot|mehrwertangebot|\w+-netzwerk-innenstadt-nrw)$/;

/** "Stadtumbau" names "Stadtumbau West" too. */
export function isOf(subject: string, named: string): boolean {
  return subject === named || subject.startsWith(`${named}-`);
}

/** Whether a number is of what the question names. */
export function isMeant({ fact }: Operand, { subjects, unit }: Wanted): boolean {
  return (
    subjects.some((id) => isOf(fact.subject, id)) || (unit === "services" && servicesOf.test(fact.subject))
  );
}
