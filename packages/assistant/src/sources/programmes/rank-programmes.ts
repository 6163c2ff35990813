import {
  type CalendarDay,
  type FundingMeasure,
  type FundingProgramme,
  findProgrammes,
  type ProgrammeMatch,
} from "@stadtlotse/domain";
import { type Need, needFit } from "./read-need.js";

/** A programme that could pay, and how well it agrees. */
export interface RankedProgramme {
  match: ProgrammeMatch;
  /** What of the need it pays for. */
  paid: readonly FundingMeasure[];
  /** How much of the need that is, 0 to 1. */
  share: number;
  /** For the order; about 1.5 for one that pays for all of it, still runs, and names the need itself. */
  rank: number;
}

const needWeight = 0.6;
/** A programme that pays for a few things only was made for them, if for these and not for those of one region. */
const specificityWeight = 0.3;
const stateFactor = { running: 1, unknown: 0.9, upcoming: 0.9, over: 0.72 } as const;
const overWhenAskedForPast = 0.95;
const failing = 0.5;
/** Who wants money from the Land would rather not have half of it from the Bund. */
const levelWanted = 1.15;
/** One that runs and pays for so much of what one that has ended paid for comes before it. */
const nearEnough = 0.8;
/** Programmes further behind the best would only distract. */
const nearlyAsGood = 0.6;
const asGoodThoughOver = 0.75;
const shown = 3;

/** The programmes that pay for what is needed, the best first, at most three. */
export function rankProgrammes(
  need: Need,
  terms: ReadonlySet<string>,
  programmes: readonly FundingProgramme[],
  today: CalendarDay,
): RankedProgramme[] {
  const total = [...need.measures.values()].reduce((sum, strength) => sum + strength, 0);
  const ranked = findProgrammes(need.circumstances, programmes, today)
    .filter(({ criteria }) =>
      criteria.some(({ criterion, verdict }) => criterion === "measures" && verdict === "fits"),
    )
    .map((match) => {
      const { programme, verdict, period } = match;
      const paid = programme.measures.filter((measure) => need.measures.has(measure));
      const share = paid.reduce((sum, measure) => sum + (need.measures.get(measure) ?? 0), 0) / total;
      const fit = needFit(programme, terms);
      const specificity = fit > 0 ? specificityWeight / programme.measures.length : 0;
      const base = share + needWeight * fit + specificity;
      const isPast = period.state === "over" && (need.asksPast || need.year !== undefined);
      const state = isPast ? overWhenAskedForPast : stateFactor[period.state];
      const fails = verdict === "fails" || !ranIn(programme, need.year);
      const level = isOfLevel(programme, need) ? levelWanted : 1;
      return { match, paid, share, rank: base * state * level * (fails ? failing : 1) };
    })
    .sort((a, b) => b.rank - a.rank);
  const best = chooseBest(ranked, need);
  return best
    ? [best, ...ranked.filter((each) => each !== best && isWorthTelling(each, best, need))].slice(0, shown)
    : [];
}

function chooseBest(
  ranked: readonly RankedProgramme[],
  { asksPast, year }: Need,
): RankedProgramme | undefined {
  const [first] = ranked;
  if (first?.match.period.state !== "over" || asksPast || year !== undefined) return first;
  const running = ranked.find(({ match }) => match.period.state === "running" && match.verdict !== "fails");
  return running && running.share >= first.share * nearEnough ? running : first;
}

function ranIn({ validity: { from, to } }: FundingProgramme, year: number | undefined): boolean {
  if (year === undefined) return true;
  return (
    (from === undefined || Number(from.slice(0, 4)) <= year) &&
    (to === undefined || year <= Number(to.slice(0, 4)))
  );
}

function isOfLevel({ level }: FundingProgramme, { circumstances }: Need): boolean {
  return circumstances.levels?.[0] === level;
}

/** An ended programme helps who asks what there was, or where none that runs fits better. */
function isWorthTelling(each: RankedProgramme, best: RankedProgramme, need: Need): boolean {
  const isOver = each.match.period.state === "over" && !need.asksPast && need.year === undefined;
  const isOther = isOver && !isOfLevel(each.match.programme, need);
  if (isOther && best.match.period.state === "running") return false;
  return each.rank >= best.rank * (isOther ? asGoodThoughOver : nearlyAsGood);
}
