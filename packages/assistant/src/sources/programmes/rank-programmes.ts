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
  /** For the order; about 1.5 for one that pays for all of it, still runs, and names the need itself. */
  rank: number;
}

const needWeight = 0.6;
/** A programme that pays for a few things only was made for them. */
const specificityWeight = 0.3;
const stateFactor = { running: 1, unknown: 0.9, upcoming: 0.9, over: 0.72 } as const;
const overWhenAskedForPast = 0.95;
const failing = 0.5;
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
      const base =
        share + needWeight * needFit(programme, terms) + specificityWeight / programme.measures.length;
      const state =
        period.state === "over" && need.asksPast ? overWhenAskedForPast : stateFactor[period.state];
      return { match, paid, rank: base * state * (verdict === "fails" ? failing : 1) };
    })
    .sort((a, b) => b.rank - a.rank);
  const [best] = ranked;
  return best ? ranked.filter((each) => isWorthTelling(each, best, need)).slice(0, shown) : [];
}

/** An ended programme helps who asks what there was, or where none that runs fits better. */
function isWorthTelling(each: RankedProgramme, best: RankedProgramme, { asksPast }: Need): boolean {
  const isOver = each.match.period.state === "over" && !asksPast;
  if (isOver && best.match.period.state === "running") return false;
  return each.rank >= best.rank * (isOver ? asGoodThoughOver : nearlyAsGood);
}
