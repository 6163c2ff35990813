import { hashOf } from "./seeded-random.js";

export type Half = "develop" | "measure";

const seed = "stadtlotse-2026";

/**
 * Gives the half of the question set to which an item belongs: of each two neighbours in a group (nt001 and
 * nt002, nt003 and nt004 …) a seeded coin sends one to either half, so the halves stay equal in every group and an
 * item never moves when others are added. The turns of a chain (nv01-1, nv01-2 …) share their number, hence
 * their half. The first round (t001, v01-1 …) has been read as a whole and measures nothing any more.
 *
 * @throws RangeError for an id that is not a prefix of letters with a number
 */
export function halfOf(id: string): Half {
  const match = /^([a-z]+)(\d+)(?:-\d+)?$/.exec(id);
  if (match === null) throw new RangeError(`not the id of a question: "${id}"`);
  if (match[1]?.length === 1) return "develop";
  const position = Number(match[2]) - 1;
  const coin = hashOf(`${seed}:${match[1]}:${Math.floor(position / 2)}`) % 2;
  return position % 2 === coin ? "develop" : "measure";
}
