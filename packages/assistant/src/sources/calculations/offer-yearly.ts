import type { Candidate, Inquiry } from "../../candidate.js";
import type { Statement } from "../../compose/draft.js";
import type { QuestionKind } from "../../understand/question-kind.js";
import { factEvidence, factStatement } from "../facts/fact-evidence.js";
import type { FactIndex } from "../facts/fact-index.js";
import { describeOperand, labelOf } from "./describe-operand.js";
import { asksCosts, isMeant, isOf } from "./find-parts.js";
import { meantNumbers } from "./meant-numbers.js";
import { funderOf, type Operand, seriesOf } from "./operand.js";
import { federalTotal, type Wanted, yearsMeant } from "./read-wanted.js";
import { calculationTexts as texts } from "./texts.de.js";

/** A figure of a year answers none of these. */
const otherKinds: ReadonlySet<QuestionKind> = new Set([
  "who",
  "when",
  "where",
  "why",
  "contact",
  "how-often",
]);

const certainty = { several: 0.86, gap: 0.8 };
const ofNamed = 0.75;
const shownNearby = 2;

/** One figure of several years, a value for each year that is known. */
interface Series {
  label: string;
  byYear: ReadonlyMap<number, Operand>;
}

/**
 * A figure of the years that a question names: side by side where there are several ("2023, 24 und 25"), and that it
 * is not documented where no source has it of that year, instead of another year's.
 */
export function offerYearly(index: FactIndex, inquiry: Inquiry): Candidate[] {
  const { understanding } = inquiry;
  const years = yearsMeant(understanding);
  // most questions end here
  if (years.length === 0 || otherKinds.has(understanding.asks)) return [];
  const meant = meantNumbers(index, inquiry);
  const { said } = meant;
  // "Wie hoch war die Städtebauförderung?" asks for money, though it names none
  const unit = said.unit ?? (understanding.asks === "how-much" ? "EUR" : undefined);
  if (unit === undefined || said.places.length > 0) return [];
  // what a member pays is no funding
  if (/\b(mitglieds)?beitrag/.test(said.folded)) return [];
  // who asks which ones asks for names, and not how many
  if (unit !== "EUR" && years.length === 1 && !/\b(wie ?vielen?|\w*zahl(en)?)\b/.test(said.folded)) return [];
  const { wanted: read, numbers: all } = meant;
  // money of the Bund is its own, and what it gives to the Land
  const subjects = read.funders.includes("bund") ? [...read.subjects, federalTotal] : read.subjects;
  const wanted = { ...read, subjects };
  const numbers = all.filter((each) => isMeant(each, wanted) && each.unit.includes(unit));
  const series = seriesMeant(numbers, wanted);
  const known = years.filter((year) => series?.byYear.has(year));
  if (!series) return [];
  if (years.length > 1 && known.length > 0) return [sideBySide(series, wanted, inquiry)];
  const isKnownAtAll = numbers.some(
    ({ year, fact }) =>
      years.some((each) => each === year || fact.statement.includes(String(each))) &&
      wanted.subjects.some((id) => isOf(fact.subject, id)),
  );
  const besides = all.find(
    (each) =>
      isMeant(each, read) &&
      !each.isTold &&
      years.some((year) => year === each.year) &&
      funderOf(each.fact) === undefined,
  );
  const saysOther = all.some(
    ({ value, year }) => said.said.has(value) && years.some((each) => each === year),
  );
  return isKnownAtAll || saysOther ? [] : [gapOf(series, wanted, besides, inquiry)];
}

/** What is known of one year after the other. */
const figures: ReadonlySet<string> = new Set([
  "funding-total",
  "funding-by-funder",
  "project-count",
  "municipality-count",
  "application-count",
]);

/**
 * The figures of one thing over the years that a question means: those of funding, whose facts name their year; of
 * things that are meant alike, the one of which most of the years are known.
 */
function seriesMeant(numbers: readonly Operand[], wanted: Wanted): Series | undefined {
  const { funders, years } = wanted;
  const ofYear = numbers.filter(({ fact, isTold }) => {
    const isOfFunding =
      figures.has(fact.predicate) || (fact.predicate === "eligible-costs" && asksCosts(wanted));
    return isOfFunding && !isTold && /(?:19|20)\d\d/.test(fact.qualifier ?? "");
  });
  const ofFunder = ofYear.filter(
    ({ fact }) => funders.length === 1 && funders.includes(funderOf(fact) ?? ""),
  );
  const ofAll = ofYear.filter(({ fact }) => funderOf(fact) === undefined);
  const [best] = [...ofFunder.slice(0, 1), ...firstOfEach(ofAll)]
    .map((first) => toSeries(first, ofYear))
    .sort((a, b) => knownOf(b, years) - knownOf(a, years));
  return best;
}

/** The number that is meant most of each thing, the nearest thing first. */
function firstOfEach(numbers: readonly Operand[]): Operand[] {
  return [...new Map([...numbers].reverse().map((each) => [seriesOf(each), each])).values()].reverse();
}

function toSeries(first: Operand, numbers: readonly Operand[]): Series {
  const own = numbers.filter((each) => seriesOf(each) === seriesOf(first));
  return {
    label: labelOf(first).replace(/ \d{4}$/, ""),
    byYear: new Map(own.flatMap((each) => (each.year === undefined ? [] : [[each.year, each] as const]))),
  };
}

function knownOf({ byYear }: Series, years: readonly number[]): number {
  return years.filter((year) => byYear.has(year)).length;
}

function sideBySide({ label, byYear }: Series, { years }: Wanted, inquiry: Inquiry): Candidate {
  const ordered = [...years].sort((a, b) => a - b);
  const found = ordered.flatMap((year) => byYear.get(year) ?? []);
  const missing = ordered.filter((year) => !byYear.has(year));
  const values = found.map((each) => `${each.year}: ${describeOperand(each)}`);
  const unit = texts.units[found[0]?.unit ?? ""] ?? "";
  const facts = found.map(({ fact }) => fact);
  const leading = { text: texts.sideBySide(label, unit, values), evidence: facts.map(factEvidence) };
  const gap = missing.length === 0 ? [] : [{ text: texts.notOfYears(label, missing), evidence: [] }];
  return toCandidate(
    "several",
    `${label} ${ordered.join(", ")}`,
    [leading, ...gap, ...facts.map(factStatement)],
    found,
    inquiry,
  );
}

/** What is known of that year besides, and the newest of what was asked. */
function gapOf(
  { label, byYear }: Series,
  { years }: Wanted,
  ofYear: Operand | undefined,
  inquiry: Inquiry,
): Candidate {
  const newest = [...byYear.values()].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  const known = [...(ofYear ? [ofYear] : []), ...newest].slice(0, shownNearby);
  return toCandidate(
    "gap",
    `no ${label} ${years.join(", ")}`,
    [{ text: texts.notOfYears(label, years), evidence: [] }, ...known.map(({ fact }) => factStatement(fact))],
    known,
    inquiry,
  );
}

function toCandidate(
  kind: "several" | "gap",
  about: string,
  statements: readonly Statement[],
  operands: readonly Operand[],
  { understanding }: Inquiry,
): Candidate {
  const facts = operands.map(({ fact }) => fact);
  return {
    origin: "calculations",
    about,
    score: certainty[kind],
    takesUp: ofNamed,
    why:
      kind === "gap"
        ? "asks for a figure of a year of which none is known"
        : "asks for a figure of several years",
    draft: { outcome: kind === "gap" ? "declined" : "answered", statements, origin: "facts" },
    topic: {
      subjects: [...new Set(facts.map(({ subject }) => subject))],
      predicates: [...new Set(facts.map(({ predicate }) => predicate))],
      factIds: facts.map(({ id }) => id),
      years: understanding.time.years,
      origin: "facts",
      asks: understanding.asks,
    },
  };
}
