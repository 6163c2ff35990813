import type { FundingProgramme, Succession } from "@stadtlotse/client";
import type { Period, TimelineRow } from "../timeline/place-bars.js";
import { yearOf } from "../timeline/year-of.js";
import { describePeriod, knownPeriod } from "./known-period.js";

/** A row for each programme of which a period is known; what belongs to one chain stands together. */
export function programmeRows(
  programmes: readonly FundingProgramme[],
  successions: readonly Succession[],
): TimelineRow[] {
  const drawn = programmes.filter((programme) => Object.keys(knownPeriod(programme)).length > 0);
  return inChains(drawn, successions).map((programme) => ({
    id: programme.id,
    periods: [toPeriod(programme)],
  }));
}

function toPeriod(programme: FundingProgramme): Period {
  const { from, to } = knownPeriod(programme);
  return {
    id: programme.id,
    label: programme.name,
    title: `${programme.name}: ${describePeriod(programme)}`,
    from: from === undefined ? undefined : yearOf(from),
    to: to === undefined ? undefined : yearOf(to, { end: true }),
  };
}

/** Each programme that carries others on, right below the first of them; then all that stand alone, oldest first. */
function inChains(
  programmes: readonly FundingProgramme[],
  successions: readonly Succession[],
): FundingProgramme[] {
  const byId = new Map(programmes.map((programme) => [programme.id, programme]));
  const ordered = new Set<FundingProgramme>();
  const add = (id: string) => {
    const programme = byId.get(id);
    if (programme) ordered.add(programme);
  };
  for (const successorId of new Set(successions.map((each) => each.successorId))) {
    const [first, ...others] = successions
      .filter((each) => each.successorId === successorId)
      .map(({ predecessorId }) => predecessorId);
    if (first !== undefined) add(first);
    add(successorId);
    others.forEach(add);
  }
  for (const programme of programmes.toSorted(byBeginning)) ordered.add(programme);
  return [...ordered];
}

function byBeginning(left: FundingProgramme, right: FundingProgramme): number {
  const beginning = (programme: FundingProgramme) => yearOf(knownPeriod(programme).from ?? "") ?? 0;
  return beginning(left) - beginning(right);
}
