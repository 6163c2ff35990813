import { calculateAverage, calculateSum } from "@stadtlotse/domain";
import type { Draft, Statement } from "../../compose/draft.js";
import { asOfNote, factEvidence } from "../facts/fact-evidence.js";
import { unitEvidence } from "../municipalities/municipality-evidence.js";
import { unitOf } from "../municipalities/units.js";
import type { IndexedPractice } from "./practice-index.js";
import type { GrantsQuestion } from "./read-grants-question.js";
import { practiceTexts as texts } from "./texts.de.js";

const shownBehind = 2;
const shownInList = 8;

/** Which grant is the largest or smallest, what several make together, or who got one: of those that are recorded. */
export function draftGrants({ wants, count }: GrantsQuestion, grants: readonly IndexedPractice[]): Draft {
  switch (wants) {
    case "sum":
      return draftSum(grants);
    case "per-head":
      return draftPerHead(grants);
    case "list":
      return draft(grants.slice(0, shownInList).map(grants.length > 1 ? tell : tellWithPeriod));
    default:
      return draft(
        [...grants.slice(0, count), ...grants.slice(count, count + shownBehind)].map(tell),
        wants === "largest" ? texts.largest(count) : texts.smallest(count),
      );
  }
}

function draft(told: readonly Statement[], head?: string): Draft {
  const [first, ...others] = told;
  if (!first) throw new Error("an answer on grants tells of at least one");
  const leading = head === undefined ? first : { ...first, text: `${head} ${first.text}` };
  return {
    outcome: "answered",
    statements: [
      leading,
      ...others.map((each) => ({ ...each, form: "item" as const })),
      { text: texts.grantsKnown, evidence: first.evidence },
    ],
    origin: "facts",
  };
}

function draftSum(grants: readonly IndexedPractice[]): Draft {
  const sum = calculateSum(
    texts.sumOfGrants(grants.map(({ practice }) => practice.place)),
    grants.flatMap(({ practice: { grant } }) =>
      grant === undefined
        ? []
        : { value: grant.eur / 1_000_000, unit: texts.unitOfGrants, approximation: grant.approximation },
    ),
  );
  const evidence = grants.map(({ fact }) => factEvidence(fact));
  return { ...draft([{ text: sum.text, evidence }, ...grants.map(tell)]), calculations: [sum] };
}

/** A grant over the heads of its own town, with the figure of the register. */
function draftPerHead(grants: readonly IndexedPractice[]): Draft {
  const figures = grants.flatMap(({ practice: { grant, place }, municipality, fact }) => {
    if (grant === undefined || municipality === undefined) return [];
    const figure = calculateAverage(
      texts.grantPerHead(place),
      { value: grant.eur, unit: texts.euro, approximation: grant.approximation },
      { value: municipality.population.value },
    );
    return { figure, evidence: [factEvidence(fact), unitEvidence(unitOf(municipality))] };
  });
  const told = [
    ...figures.map(({ figure: { text }, evidence }) => ({ text, evidence })),
    ...grants.map(tell),
  ];
  return { ...draft(told), calculations: figures.map(({ figure }) => figure) };
}

/** Who asks of one town may also ask until when. */
function tellWithPeriod(grant: IndexedPractice): Statement {
  const { periodText } = grant.practice;
  const told = tell(grant);
  return periodText === undefined ? told : { ...told, text: `${told.text} ${texts.period(periodText)}` };
}

function tell({ practice, fact }: IndexedPractice): Statement {
  const { funding } = practice;
  const paid = funding === undefined ? "" : ` ${texts.funding(funding)}`;
  return {
    text: `${texts.done(practice)}${paid} ${texts.note(asOfNote(fact))}`,
    evidence: [factEvidence(fact)],
  };
}
