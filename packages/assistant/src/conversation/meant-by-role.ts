import type { FundingProgramme } from "@stadtlotse/domain";
import { programmes } from "@stadtlotse/domain/reference/programmes";
import { successions } from "@stadtlotse/domain/reference/successions";
import { fold } from "@stadtlotse/knowledge-base";
import type { Topic, Understanding } from "../understand/understanding.js";

/** A programme that a follow-up does not name but tells apart from the one that was talked about. */
export interface MeantByRole {
  name: string;
  /** The one that was talked about. */
  besides: string;
  /** The words that say it. */
  words: string;
}

type Level = FundingProgramme["level"];
type Role = (talkedOf: readonly string[]) => FundingProgramme | undefined;

const pronoun = "(?:das|dem|des|dieses|diesem|vom|beim|im)";
const roles: readonly [RegExp, Role][] = [
  [
    new RegExp(
      `\\b(?:${pronoun} (?:alte[nsm]?|vorige[nsm]?|vorherige[nsm]?)|vorganger\\w*)\\b(?: programm\\w*)?`,
    ),
    (ids) => inSuccession(ids, "predecessorId", "successorId"),
  ],
  [
    new RegExp(`\\b(?:${pronoun} neue[nsm]?|nachfolge\\w*)\\b(?: programm\\w*)?`),
    (ids) => inSuccession(ids, "successorId", "predecessorId"),
  ],
  [ofLevel("bund", "bundes"), (ids) => mostAlike(ids, "federal")],
  [ofLevel("land", "landes"), (ids) => mostAlike(ids, "state")],
];

/** "Das vom Land", "dieses Bundesding": the money's giver tells programmes apart that are called alike. */
function ofLevel(giver: string, compound: string): RegExp {
  return new RegExp(
    `\\b${pronoun} (?:(?:vom|von|aus dem|des) ${giver}(?:es)?|${compound}(?:ding\\w*|programm\\w*|topf\\w*))\\b(?:.*\\bnamen?\\b)?`,
  );
}

/** The programme that a follow-up means by its part in what was talked about: the one before or after, or of another level. */
export function programmeByRole(
  { folded, mentions }: Pick<Understanding, "folded" | "mentions">,
  { subjects }: Pick<Topic, "subjects">,
): MeantByRole | undefined {
  const talkedOf = subjects.filter((id) => byId.has(id));
  const [first = ""] = talkedOf;
  if (first === "" || mentions.some(({ id }) => byId.has(id))) return undefined;
  for (const [pattern, role] of roles) {
    const [words] = pattern.exec(folded) ?? [];
    const meant = words === undefined ? undefined : role(talkedOf);
    if (words !== undefined && meant !== undefined)
      return { name: meant.name, besides: byId.get(first)?.name ?? "", words };
  }
  return undefined;
}

const byId = new Map<string, FundingProgramme>(programmes.map((each) => [each.id, each]));

type End = "predecessorId" | "successorId";

/** What comes before or after what was talked about, or the one of both that is meant, where it was itself talked about. */
function inSuccession(ids: readonly string[], wanted: End, other: End): FundingProgramme | undefined {
  const next = successions.find((each) => ids.includes(each[other]));
  const itself = successions.find((each) => ids.includes(each[wanted]));
  return byId.get((next ?? itself)?.[wanted] ?? "");
}

const leastAlike = 0.3;
const run = 4;

/** The programme of a level whose name is most like that of the one that was talked about. */
function mostAlike(ids: readonly string[], level: Level): FundingProgramme | undefined {
  const [first = ""] = ids;
  const own = runsOf(byId.get(first)?.name ?? "");
  const ranked = programmes
    .filter((each) => each.level === level && !ids.includes(each.id))
    .map((programme) => ({ programme, share: likenessOf(own, runsOf(programme.name)) }))
    .sort((a, b) => b.share - a.share);
  const [best] = ranked;
  return best && best.share >= leastAlike ? best.programme : undefined;
}

/** Runs of letters see that "Zentren" and "Ortszentren" are alike. */
function runsOf(name: string): ReadonlySet<string> {
  const letters = fold(name);
  return new Set(
    Array.from({ length: Math.max(0, letters.length - run + 1) }, (_, at) => letters.slice(at, at + run)),
  );
}

function likenessOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = [...left].filter((each) => right.has(each)).length;
  return (2 * shared) / Math.max(1, left.size + right.size);
}
