import type { NetworkService } from "@stadtlotse/domain";
import { type Likeness, requestKey, serviceKey } from "../../examples/ways-of-asking.js";
import type { Understanding } from "../../understand/understanding.js";
import type { AccessQuestion } from "./access-question.js";
import type { AccessSigns } from "./access-signs.js";
import { withOverlaps } from "./choose-services.js";
import { readAskedStanding } from "./read-asked-standing.js";
import type { RowFilter } from "./read-row-filter.js";
import type { RecordedServices } from "./recorded-services.js";

/**
 * Where no service is named, the ways in which people ask for one tell which is meant.
 *
 * @param asksForSection whether all services of a section are asked for
 */
export function readLikedService(
  { query, folded, mentions }: Understanding,
  { likeness, services: recorded }: { likeness: Likeness; services: RecordedServices },
  { ofAccess, ofTier, ofAsker }: AccessSigns,
  filter: RowFilter,
  asksForSection: boolean,
): AccessQuestion | undefined {
  if (seeksMoney.test(folded)) return undefined;
  const isForUs = ofAccess && ofAsker;
  const ground = (ofTier ? 0.2 : 0) + (isForUs ? 0.1 : 0);
  const list = likeness.get(requestKey("tier-list")) ?? 0;
  const gain = likeness.get(requestKey("gain-by-joining")) ?? 0;
  const liked = recorded.index.like(
    likeness,
    query,
    ground === 0 ? clearlyAlike : isForUs ? alikeForUs : alike,
  );
  const [best] = liked;
  if (asksForSection && (best === undefined || best.score < asIfNamed)) {
    return { wants: "list", filter, certainty: 0.8 };
  }
  const isForTown = ofAccess && mentions.some(({ kind }) => kind === "municipality");
  const least = ground > 0 ? nearlyAsLike : asLikeAsAny;
  const leastAlike = least * mostLikeOther(likeness);
  if ((ground > 0 || isForTown) && Math.max(list, gain) > Math.max(alike, best?.score ?? 0, leastAlike)) {
    const certainty = toCertainty(Math.max(list, gain), ground);
    return gain > list ? { wants: "gain", certainty } : { wants: "list", filter, certainty };
  }
  if (!best || best.score < leastAlike) return undefined;
  const services = withOverlaps(
    recorded,
    liked.map(({ id }) => id),
  );
  const certainty = toCertainty(best.score, ground);
  return { wants: "service", services, asked: readAskedStanding(query), certainty };
}

/** Who looks for money wants a programme, whatever else is told. */
const seeksMoney =
  /\b(?:woher|gibt es|wer gibt|bekommen|kriegen|bekommt)\b.*\b(?:\w*geld\w*|fordermittel\w*|zuschuss\w*)\b/;

/** So much must a question be like one that asks for a service, where it speaks of membership or access, or does not. */
const alike = 0.38;
/** … or so much, where somebody asks what they get themselves. */
const alikeForUs = 0.35;
const clearlyAlike = 0.5;
/** Who names a section of the matrix wants it whole, unless a service is as good as named too. */
const asIfNamed = 0.8;

/** A service is meant where hardly anything else is asked for in ways more like this. */
const asLikeAsAny = 0.9;
/** … or nearly so, where the asker speaks of membership or of what is theirs. */
const nearlyAsLike = 0.8;

function toCertainty(likeness: number, ground: number): number {
  return Math.min(0.9, 0.25 + 0.7 * likeness + ground);
}

function mostLikeOther(likeness: Likeness): number {
  return Math.max(
    0,
    ...[...likeness].flatMap(([key, score]) => (/^(?:fact|practice) /.test(key) ? score : [])),
  );
}

/** Named, and asked for as people ask for it, more than for anything else. */
export function isAskedLikeOwn(services: readonly NetworkService[], likeness: Likeness): boolean {
  const own = Math.max(0, ...services.map(({ id }) => likeness.get(serviceKey(id)) ?? 0));
  return own >= alike && own >= nearlyAsLike * mostLikeOther(likeness);
}
