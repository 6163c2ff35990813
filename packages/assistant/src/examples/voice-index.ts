import { countRuns } from "../terms/letter-runs.js";
import type { TermSpace } from "../terms/term-space.js";
import type { Example } from "./example-index.js";
import { indexSayings, type Sayings } from "./index-sayings.js";

/** What is compared of a question. */
export interface Asked extends Pick<Example, "stems"> {
  /** Its folded words. */
  words: readonly string[];
}

export interface VoiceIndex {
  /** How much a question sounds like those that ask for each id, 0 to 1; ids that share nothing are missing. */
  match(asked: Asked): Map<string, number>;
}

/** Nobody says all that others say: where most is shared, it is the whole. Fitted to the developed questions. */
const steepness = 0.588;
const scale = 1.136;
/** Less is shared by any two questions. */
const leastLikeness = 0.05;

/**
 * Finds what a question asks for by all questions that are known to ask for it: how much of the question they say, in
 * words, compounds and synonyms included, and letter by letter. What many of them say counts more than what one says,
 * and what few others say more than what all do.
 */
export function createVoiceIndex(examples: readonly (Example & Asked)[], space: TermSpace): VoiceIndex {
  const byId = new Map<string, Asked[]>();
  for (const example of examples) byId.set(example.id, [...(byId.get(example.id) ?? []), example]);
  const ids = [...byId.keys()];
  const voices = [...byId.values()];
  const words = indexSayings(voices.map((own) => own.map(({ stems }) => [...stems])));
  const letters = indexSayings(voices.map((own) => own.map((each) => [...runsOf(each)])));
  return {
    match(asked) {
      const byWords = words.sharesSaid(wordsAndKin(asked.stems, space));
      const byLetters = letters.sharesSaid([...runsOf(asked)].map((run) => [[run, 1]]));
      const found = new Map<string, number>();
      ids.forEach((id, place) => {
        const share = ((byWords[place] as number) + (byLetters[place] as number)) / 2;
        const likeness = Math.min(1, scale * share ** steepness);
        if (likeness >= leastLikeness) found.set(id, likeness);
      });
      return found;
    },
  };
}

/** Each stem with what it means or is a part of, the best match first. */
function wordsAndKin(stems: ReadonlySet<string>, space: TermSpace): Parameters<Sayings["sharesSaid"]>[0] {
  return [...stems].map((stem) => [[stem, 1] as const, ...space.relatedTo(stem)]);
}

function runsOf({ words }: Asked): Iterable<string> {
  return countRuns(words.join(" ")).keys();
}
