import type {
  ApplicantKind,
  FundingLevel,
  FundingMeasure,
  FundingProgramme,
  ProgrammeConditions,
} from "./funding-programme.js";
import { criterionTexts } from "./texts.de.js";

/** What is known of the one who looks for money. Whatever is missing counts as unknown, not as "no". */
export interface FundingCircumstances {
  measures?: readonly FundingMeasure[];
  applicant?: ApplicantKind;
  settlement?: "rural" | "urban";
  population?: number;
  /** Requirements that are (`true`) or are not (`false`) met. */
  requirements?: Partial<Record<ProgrammeConditions["requires"][number], boolean>>;
  levels?: readonly FundingLevel[];
}

/** One condition of a programme held against the circumstances. */
export interface CriterionResult {
  criterion: "measures" | "applicant" | "settlement" | "population" | ProgrammeConditions["requires"][number];
  verdict: "fits" | "fails" | "unknown";
  /** One German sentence that says why. */
  reason: string;
}

/**
 * Each condition of a programme held against the circumstances. Conditions that the programme does not have, and
 * circumstances that nobody asked about, give no result.
 *
 * @example
 * judgeCriteria(programmes.find(({ id }) => id === "dritte-orte-nrw"), { settlement: "urban" })[0].verdict
 * //=> "fails"
 */
export function judgeCriteria(
  programme: FundingProgramme,
  circumstances: FundingCircumstances,
): CriterionResult[] {
  return [
    judgeMeasures(programme, circumstances),
    judgeApplicant(programme, circumstances),
    judgeSettlement(programme, circumstances),
    judgePopulation(programme, circumstances),
    ...judgeRequirements(programme, circumstances),
  ].filter((result) => result !== undefined);
}

function judgeMeasures(
  { measures }: FundingProgramme,
  { measures: wanted = [] }: FundingCircumstances,
): CriterionResult | undefined {
  if (wanted.length === 0) return undefined;
  const paid = wanted.filter((measure) => measures.includes(measure));
  return paid.length > 0
    ? { criterion: "measures", verdict: "fits", reason: criterionTexts.measuresFit(paid) }
    : { criterion: "measures", verdict: "fails", reason: criterionTexts.measuresFail(wanted) };
}

function judgeApplicant(
  { conditions }: FundingProgramme,
  { applicant }: FundingCircumstances,
): CriterionResult | undefined {
  if (applicant === undefined) return undefined;
  const { applicants } = conditions;
  if (applicants.length === 0)
    return { criterion: "applicant", verdict: "unknown", reason: criterionTexts.applicantUnknown };
  return applicants.includes(applicant)
    ? { criterion: "applicant", verdict: "fits", reason: criterionTexts.applicantFits(applicant) }
    : { criterion: "applicant", verdict: "fails", reason: criterionTexts.applicantFails(applicants) };
}

function judgeSettlement(
  { conditions }: FundingProgramme,
  { settlement }: FundingCircumstances,
): CriterionResult | undefined {
  const wanted = conditions.settlement;
  if (wanted === undefined) return undefined;
  if (settlement === undefined)
    return { criterion: "settlement", verdict: "unknown", reason: criterionTexts.settlementUnknown(wanted) };
  return settlement === wanted
    ? { criterion: "settlement", verdict: "fits", reason: criterionTexts.settlementFits(wanted) }
    : { criterion: "settlement", verdict: "fails", reason: criterionTexts.settlementFails(wanted) };
}

function judgePopulation(
  { conditions }: FundingProgramme,
  { population }: FundingCircumstances,
): CriterionResult | undefined {
  const maximum = conditions.maximumPopulation;
  if (maximum === undefined) return undefined;
  if (population === undefined)
    return { criterion: "population", verdict: "unknown", reason: criterionTexts.populationUnknown(maximum) };
  return population <= maximum
    ? { criterion: "population", verdict: "fits", reason: criterionTexts.populationFits(maximum) }
    : { criterion: "population", verdict: "fails", reason: criterionTexts.populationFails(maximum) };
}

function judgeRequirements(
  { conditions }: FundingProgramme,
  { requirements = {} }: FundingCircumstances,
): CriterionResult[] {
  return conditions.requires.map((criterion) => {
    const isMet = requirements[criterion];
    if (isMet === undefined)
      return { criterion, verdict: "unknown", reason: criterionTexts.requirementUnknown(criterion) };
    return isMet
      ? { criterion, verdict: "fits", reason: criterionTexts.requirementFits(criterion) }
      : { criterion, verdict: "fails", reason: criterionTexts.requirementFails(criterion) };
  });
}
