import {
  type ComputedFigure,
  calculateDifference,
  type Fact,
  formatCalendarDate,
  type MunicipalGrant,
  type Municipality,
  type Quantity,
} from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import { zizMunicipalities } from "@stadtlotse/domain/reference/ziz-municipalities";
import type { Draft, Evidence, Statement } from "../../compose/draft.js";
import { describeValue } from "../facts/describe-value.js";
import { factEvidence, factStatement } from "../facts/fact-evidence.js";
import type { MunicipalityFilter } from "../municipalities/municipality-filters.js";
import type { RecipientsQuestion } from "./read-recipients-question.js";
import { programmeTexts as texts } from "./texts.de.js";

interface Recipient {
  municipality: Municipality;
  grant: MunicipalGrant;
}

const byAgs = new Map(municipalities.map((each) => [each.ags, each]));
const recipients: readonly Recipient[] = zizMunicipalities
  .flatMap((grant) => {
    const municipality = byAgs.get(grant.ags);
    return municipality === undefined ? [] : [{ municipality, grant }];
  })
  .sort((a, b) => a.municipality.name.localeCompare(b.municipality.name, "de"));
const shownRows = 20;

/**
 * Who was in ZIZ, from the list of its municipalities in North Rhine-Westphalia.
 *
 * @param count the fact that states how many they are and when; its source has the list
 * @param largest the fact that states the amounts that are known
 */
export function draftRecipients(question: RecipientsQuestion, count: Fact, largest: Fact | undefined): Draft {
  if (question.wants === "largest") {
    const statements = largest === undefined ? tellList([], count) : [factStatement(largest)];
    return { outcome: "answered", statements, origin: "facts" };
  }
  const statements =
    question.wants === "named"
      ? question.about.map((municipality) => tellNamed(municipality, count))
      : tellList(question.filters, count);
  const gap = question.wants === "named" ? gapBetween(question.about, count) : undefined;
  const amounts =
    largest === undefined ? [] : [{ text: largest.statement, evidence: [factEvidence(largest)] }];
  return {
    outcome: "answered",
    statements: [
      ...(gap ? [gap.statement] : []),
      ...statements,
      ...(question.wants === "list" ? amounts : []),
    ],
    ...(gap ? { calculations: [gap.figure] } : {}),
    origin: "facts",
  };
}

function tellNamed(municipality: Municipality, count: Fact): Statement {
  const recipient = recipients.find(({ municipality: { ags } }) => ags === municipality.ags);
  const date = formatCalendarDate(count.asOf.date ?? "2022");
  if (!recipient) {
    return { text: texts.notInZiz(municipality.name, date), evidence: [listEvidence(recipients, count)] };
  }
  return {
    text: texts.inZiz(municipality.name, date, amountOf(recipient.grant)),
    evidence: [listEvidence([recipient], count)],
  };
}

/** By how much the first of two that are named got more or less than the other, where both amounts are known. */
function gapBetween(
  about: readonly Municipality[],
  count: Fact,
): { statement: Statement; figure: ComputedFigure } | undefined {
  const found = recipients
    .filter(({ municipality }) => about.includes(municipality))
    .sort((a, b) => (b.grant.eur ?? 0) - (a.grant.eur ?? 0));
  const [more, less, ...others] = found;
  if (!more || !less || others.length > 0 || !more.grant.eur || !less.grant.eur) return undefined;
  const [left, right] = [more, less].map(toMillions);
  if (!left || !right) return undefined;
  const label = texts.gapInZiz(more.municipality.name, less.municipality.name);
  const figure = calculateDifference(label, left, right);
  return { statement: { text: figure.text, evidence: [listEvidence(found, count)] }, figure };
}

function toMillions({ grant: { eur = 0, approximation } }: Recipient): Quantity {
  return { value: eur / 1_000_000, unit: texts.millionEuro, approximation };
}

function tellList(filters: readonly MunicipalityFilter[], count: Fact): Statement[] {
  const found = recipients.filter(({ municipality }) =>
    filters.every(({ matches }) => matches(municipality)),
  );
  const where = filters.map(({ words }) => words).join(", ");
  if (found.length === 0)
    return [{ text: texts.noneInZiz(where), evidence: [listEvidence(recipients, count)] }];
  const names = found.map(({ municipality }) => municipality.name);
  const evidence = [listEvidence(found, count)];
  return filters.length === 0
    ? [
        { text: count.statement, evidence },
        { text: texts.allInZiz(names), evidence },
      ]
    : [{ text: texts.listInZiz(where, names), evidence }];
}

function listEvidence(found: readonly Recipient[], count: Fact): Evidence {
  const rows = found.slice(0, shownRows).map(({ municipality, grant }) => {
    const amount = amountOf(grant);
    return amount === undefined ? municipality.name : `${municipality.name} (${amount})`;
  });
  const more = found.length - rows.length;
  return {
    ...factEvidence(count),
    key: `ziz:${found.map(({ grant }) => grant.ags).join(",")}`,
    quote: `${count.statement} ${found.length} davon: ${rows.join("; ")}${more > 0 ? `; und ${more} weitere` : ""}`,
  };
}

function amountOf({ eur, approximation }: MunicipalGrant): string | undefined {
  if (eur === undefined) return undefined;
  return texts.millions(describeValue({ kind: "number", value: eur / 1_000_000, approximation }));
}
