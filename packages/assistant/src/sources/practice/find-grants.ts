import { fold } from "@stadtlotse/knowledge-base";
import { coverage } from "../../terms/term-space.js";
import type { IndexedPractice, PracticeIndex } from "./practice-index.js";
import type { GrantsQuestion } from "./read-grants-question.js";

const wholly = 0.9;

/** The recorded grants that a question is about; for who got something, also those without an amount. */
export function findGrants(question: GrantsQuestion, index: PracticeIndex): IndexedPractice[] {
  const { wants, places, filters, sources, programmeIds, purpose, years } = question;
  const known = index.practices.filter(
    ({ practice, municipality }) =>
      (wants === "list" ? practice.funding !== undefined : practice.grant !== undefined) &&
      years.every((year) => practice.period?.from?.startsWith(String(year)) ?? false) &&
      (places.length === 0 || (municipality !== undefined && places.includes(municipality))) &&
      filters.every(({ matches }) => municipality !== undefined && matches(municipality)) &&
      (sources.length === 0 ||
        sources.some((name) => fold(practice.funding ?? "").includes(name)) ||
        practice.programmeIds.some((id) => programmeIds.includes(id))),
  );
  if (wants === "list" && places.length > 0) return known;
  if (wants === "per-head") return withAmountSaid(known, question);
  if (wants !== "list") return inOrder(question, known);
  if (purpose.size > 0) return known.filter(({ keys }) => keys.some((key) => says(purpose, key, index)));
  return filters.length > 0 && (sources.length > 0 || years.length > 0) ? known : [];
}

/** Who says the amount means that grant ("Bochum, 1,8 Millionen: wie viel je Kopf?"). */
function withAmountSaid(known: readonly IndexedPractice[], { said }: GrantsQuestion): IndexedPractice[] {
  const meant = known.filter(({ practice: { grant } }) => grant !== undefined && said.has(grant.eur));
  return meant.length > 0 ? meant : [...known];
}

function says(purpose: ReadonlySet<string>, key: ReadonlySet<string>, { space }: PracticeIndex): boolean {
  return coverage(key, purpose, space) >= wholly;
}

function inOrder(
  { wants, places, count }: GrantsQuestion,
  known: readonly IndexedPractice[],
): IndexedPractice[] {
  const amountOf = ({ practice }: IndexedPractice) => practice.grant?.eur ?? 0;
  const ascending = [...known].sort((a, b) => amountOf(a) - amountOf(b));
  const ordered = wants === "smallest" ? ascending : ascending.reverse();
  if (wants !== "sum") return ordered;
  if (places.length === 0) return ordered.slice(0, count);
  // a place without a recorded amount makes the sum wrong
  const isWhole = places.every(
    (place) => ordered.filter(({ municipality }) => municipality === place).length === 1,
  );
  return isWhole ? ordered : [];
}
