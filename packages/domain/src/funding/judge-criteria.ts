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

type Verdicts = Record<CriterionResult["verdict"], string>;

/** `undefined`: nobody knows whether it is met. */
function judge(
  criterion: CriterionResult["criterion"],
  isMet: boolean | undefined,
  reasons: Verdicts,
): CriterionResult {
  const verdict = isMet === undefined ? "unknown" : isMet ? "fits" : "fails";
  return { criterion, verdict, reason: reasons[verdict] };
}

function judgeMeasures({ measures }: FundingProgramme, { measures: wanted = [] }: FundingCircumstances) {
  if (wanted.length === 0) return undefined;
  const paid = wanted.filter((measure) => measures.includes(measure));
  const unpaid = wanted.filter((measure) => !measures.includes(measure));
  const isMet = measures.length === 0 ? undefined : paid.length > 0;
  return judge("measures", isMet, criterionTexts.measures(paid, unpaid));
}

function judgeApplicant({ conditions }: FundingProgramme, { applicant }: FundingCircumstances) {
  if (applicant === undefined) return undefined;
  const { applicants } = conditions;
  const isMet = applicants.length === 0 ? undefined : applicants.includes(applicant);
  return judge("applicant", isMet, criterionTexts.applicant(applicants));
}

function judgeSettlement({ conditions }: FundingProgramme, { settlement }: FundingCircumstances) {
  const wanted = conditions.settlement;
  if (wanted === undefined) return undefined;
  const isMet = settlement === undefined ? undefined : settlement === wanted;
  return judge("settlement", isMet, criterionTexts.settlement(wanted));
}

function judgePopulation({ conditions }: FundingProgramme, { population }: FundingCircumstances) {
  const maximum = conditions.maximumPopulation;
  if (maximum === undefined) return undefined;
  const isMet = population === undefined ? undefined : population <= maximum;
  return judge("population", isMet, criterionTexts.population(maximum));
}

function judgeRequirements({ conditions }: FundingProgramme, { requirements = {} }: FundingCircumstances) {
  return conditions.requires.map((requirement) =>
    judge(requirement, requirements[requirement], criterionTexts.requirement(requirement)),
  );
}
