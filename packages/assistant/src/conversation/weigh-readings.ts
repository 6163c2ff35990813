import type { Candidate } from "../candidate.js";
import type { LetterIndex } from "../terms/letter-index.js";
import type { Understanding } from "../understand/understanding.js";
import { isBeside } from "./complete-question.js";

/** One way to read a follow-up, and what is offered for it. */
export interface OfferedReading {
  understanding: Understanding;
  offers: readonly Candidate[];
}

/** A way to read a follow-up in full, the likeliest first; fitted to the developed conversations. */
const waysInFull = [
  { likely: 0.97, saidNow: 1 },
  // who takes up the words of the question before has not yet taken up this one
  { likely: 0.93, saidNow: 0.5 },
] as const;
/** One that says nothing of its own is hardly meant as it stands, nor as a search for examples or money elsewhere. */
const bareReading = 0.88;

/** What is offered for a question as it stands and as it can be meant in full, on one scale, with the reading of each. */
export function weighReadings(
  asAsked: OfferedReading,
  inFull: readonly OfferedReading[],
  isBare: boolean,
): Map<Candidate, Understanding> {
  const weighed = new Map<Candidate, Understanding>();
  const ofTopic = inFull.length === 0 ? [] : offersOfTopic(asAsked, inFull);
  for (const offer of asAsked.offers) {
    if (!ofTopic.includes(offer) && ofTopic.some((other) => isAsSure(other, offer))) continue;
    const isLeft = !ofTopic.includes(offer) && leavesTopic(offer, asAsked);
    const isMeant = inFull.length === 0 || (isBare ? needsNoWords(offer, inFull) : !isLeft);
    weighed.set(isMeant ? offer : { ...offer, score: offer.score * bareReading }, asAsked.understanding);
  }
  for (const [way, { understanding, offers }] of inFull.entries()) {
    for (const offer of offers) {
      const read = readAs(offer, way, isBare);
      const isOther = isBeside(asAsked.understanding) || (way > 0 && !isBare);
      const repeats = isOther && repeatsLast(offer, asAsked);
      weighed.set(repeats ? { ...read, score: read.score * repeating } : read, understanding);
    }
  }
  return weighed;
}

/** Who says something new and was told this by the words of the question before hardly wants to be told it again. */
const repeating = 0.9;

function repeatsLast({ topic }: Candidate, { understanding: { carried } }: OfferedReading): boolean {
  const [leading] = topic.factIds;
  return leading !== undefined && leading === carried?.factIds[0];
}

function readAs(offer: Candidate, way: number, isBare: boolean): Candidate {
  const { likely, saidNow } = waysInFull[way] ?? { likely: 0, saidNow: 0 };
  const { score, takesUp } = offer;
  return {
    ...offer,
    score: score * likely,
    ...(takesUp === undefined ? {} : { takesUp: takesUp * (isBare ? 1 : saidNow) }),
  };
}

/** To reckon with what was told, or to ask the same of another place, needs no words; to rank several does. */
function needsNoWords({ origin }: Candidate, [inFull]: readonly OfferedReading[]): boolean {
  const places = inFull?.understanding.mentions.filter(({ kind }) => kind === "municipality") ?? [];
  return origin === "calculations" || (origin === "municipalities" && places.length <= 1);
}

/** Examples and programmes are found for whatever words there are; who was told some may look for more. */
function leavesTopic({ origin }: Candidate, { understanding: { carried } }: OfferedReading): boolean {
  return (origin === "practice" || origin === "programmes") && origin !== carried?.origin;
}

/** What is offered about what the conversation is about; what one question of a turn names is no topic of the others. */
function offersOfTopic(asAsked: OfferedReading, inFull: readonly OfferedReading[]): readonly Candidate[] {
  const { carried, mentions } = asAsked.understanding;
  if (carried === undefined || carried.origin === "turn") return [];
  const subjects = new Set([...carried.subjects, ...mentions.map(({ id }) => id)]);
  // the words of the question before would make much of it as sure
  const offers = [asAsked, ...inFull.slice(0, 1)].flatMap((reading) => reading.offers);
  return offers.filter(({ topic }) => topic.subjects.some((id) => subjects.has(id)));
}

function tellsFacts({ origin }: Candidate): boolean {
  return origin === "facts" || origin === "calculations";
}

/** So much less sure may be what is known of the topic. */
const nearly = 0.03;

/** Who names nothing does not mean something else where the topic is told of as surely. */
function isAsSure(ofTopic: Candidate, other: Candidate): boolean {
  return tellsFacts(other) && ofTopic.origin === other.origin && ofTopic.score >= other.score - nearly;
}

/** What the question itself says counts twice as much as what it leaves out. */
const ofOwnWords = 2 / 3;

/** How much of a question a text says; of a follow-up, of what it leaves out too, or something else would take up more. */
export function shareOfQuestion(
  { query }: Understanding,
  inFull: Understanding | undefined,
  letters: LetterIndex,
): (text: string) => number {
  const own = letters.sharesSaid(query);
  if (inFull === undefined) return own;
  const full = letters.sharesSaid(inFull.query);
  return (text) => ofOwnWords * own(text) + (1 - ofOwnWords) * full(text);
}
