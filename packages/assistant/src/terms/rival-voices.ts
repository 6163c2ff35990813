import { listen, shareOf, traitsByWord } from "./voice.js";

/**
 * Learns from examples how two voices differ. What is heard in neither speaks for none, so that it decides nothing what
 * a question is about.
 *
 * @param ours folded words of sayings of one voice
 * @param theirs … and of the other
 * @returns how much likelier the words of a question are in the first voice; below 0, in the second
 */
export function rivalVoices(
  ours: readonly (readonly string[])[],
  theirs: readonly (readonly string[])[],
): (words: readonly string[]) => number {
  const all = listen([...ours, ...theirs]);
  const [here, there] = [listen(ours), listen(theirs)];
  const weights = new Map(
    [...all.counts.keys()].map((trait) => [
      trait,
      Math.log(shareOf(trait, here, all) / shareOf(trait, there, all)),
    ]),
  );
  return (words) => {
    const heard = [...new Set(traitsByWord(words).flat())].flatMap((trait) => weights.get(trait) ?? []);
    return heard.reduce((sum, each) => sum + each, 0) / Math.sqrt(heard.length || 1);
  };
}
