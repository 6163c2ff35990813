import { hashOf } from "./seeded-random.js";

export type Half = "develop" | "measure";

const seed = "stadtlotse-2026";
/** Ids of the round of which one half has not been read begin with this letter. */
const measuringRound = "y";

/**
 * Gives the half of the question set to which an item belongs: of each two neighbours in a group (yt001 and
 * yt002, yt003 and yt004 …) a seeded coin sends one to either half, so the halves stay equal in every group and an
 * item never moves when others are added. The turns of a chain (yv01-1, yv01-2 …) share their number, hence
 * their half. The other rounds (t001, nt001, ot001, qt001, rt001, st001, ut001, wt001 …) have been read and measure nothing.
 *
 * @throws RangeError for an id that is not a prefix of letters with a number
 */
export function halfOf(id: string): Half {
  const match = /^([a-z]+)(\d+)(?:-\d+)?$/.exec(id);
  if (match === null) throw new RangeError(`not the id of a question: "${id}"`);
  if (!match[1]?.startsWith(measuringRound)) return "develop";
  const position = Number(match[2]) - 1;
  const coin = hashOf(`${seed}:${match[1]}:${Math.floor(position / 2)}`) % 2;
  return position % 2 === coin ? "develop" : "measure";
}
