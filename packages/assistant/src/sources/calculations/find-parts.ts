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
    holds: (part, whole) =>
      isPredicate(part, "funding-by-funder") &&
      isPredicate(whole, "funding-total") &&
      isSameThing(part, whole),
    isAsked: ({ fact }, { funders }) => funders.includes(funderOf(fact) ?? ""),
  },
  {
    holds: (part, whole) =>
      isPredicate(part, "funding-total") && isPredicate(whole, "eligible-costs") && isSameThing(part, whole),
    isAsked: (_, { folded }) => /\b(\w*ausgaben|\w*kosten|forderquote)\b/.test(folded),
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
    isAsked: (_, { folded }) => /\b(kommunen|stadte|stadten|gemeinden|orte)\b/.test(folded),
  },
  {
    holds: (part, whole) =>
      part.fact.qualifier?.startsWith("bund-") === true &&
      whole.fact.subject === "staedtebaufoerderung-bund" &&
      isPredicate(whole, "funding-total") &&
      part.year === whole.year,
    isAsked: ({ fact }, { subjects, funders }) =>
      subjects.some((id) => isOf(fact.subject, id)) && funders.includes("bund"),
  },
  {
    holds: (part, whole) =>
      isPredicate(part, "service-count") &&
      whole.fact.subject === "leistungsuebersicht" &&
      part.fact !== whole.fact,
    isAsked: ({ fact }, { folded }) => servicesNamed(folded) === fact.subject,
  },
];

const serviceGroups: readonly [string, RegExp][] = [
  ["beratung-netzwerk-innenstadt-nrw", /\bberatung(sbereich)?\b/],
  ["kommunikation-netzwerk-innenstadt-nrw", /\bkommunikation\b/],
  ["veranstaltungen-netzwerk-innenstadt-nrw", /\bveranstaltung(en)?\b/],
  ["basisangebot", /\b(basis\w*|ohne mitglied\w*|nichtmitglied\w*|allen?( \w+)? offen|frei)\b/],
  ["mehrwertangebot", /\b(mehrwert\w*|(nur|allein|ausschliesslich) (fur |den )?mitglied\w*|exklusiv\w*)\b/],
];

/** The only group of services that is named; how two of them overlap is told elsewhere. */
function servicesNamed(folded: string): string | undefined {
  const [group, another] = serviceGroups.filter(([, pattern]) => pattern.test(folded));
  return another ? undefined : group?.[0];
}

/** A part and its whole, of the years that are named; the pair that the question means most. */
export function findPart(all: readonly Operand[], wanted: Wanted): Operand[] | undefined {
  const own = all.filter(({ isTold }) => !isTold);
  const pairs = relations.flatMap(({ holds, isAsked }) =>
    own
      .filter((part) => isOfYears(part, wanted.years) && isMeant(part, wanted) && isAsked(part, wanted))
      .flatMap((part) =>
        own
          .filter((whole) => part.value <= whole.value && holds(part, whole, wanted))
          .map((whole) => ({ operands: [part, whole], score: part.score + whole.score })),
      ),
  );
  return pairs.sort((a, b) => b.score - a.score)[0]?.operands;
}

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
