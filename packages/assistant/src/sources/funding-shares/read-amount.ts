const words: Readonly<Record<string, number>> = {
  eine: 1,
  einer: 1,
  "eine halbe": 0.5,
  "einer halben": 0.5,
  anderthalb: 1.5,
  eineinhalb: 1.5,
  zwei: 2,
  zweieinhalb: 2.5,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
};

const worded = Object.keys(words)
  .sort((a, b) => b.length - a.length)
  .join("|");
const digits = "\\d{1,3}(?:\\.\\d{3})+|\\d+(?:,\\d+)?";
const scales: readonly [RegExp, number][] = [
  [/^mio|^million/i, 1_000_000],
  [/^mrd|^milliard/i, 1_000_000_000],
  [/^tsd|^tausend|^t€|^k€/i, 1_000],
];
const amount = new RegExp(
  `(?<![\\d.,])(${digits}|${worded})\\s*(mio\\.?|million(?:en)?|mrd\\.?|milliarden?|tsd\\.?|tausend|t€|k€)?\\s*(euro|eur|€)?(?![\\w%])`,
  "giu",
);

/** An amount of money in euro, with what the question says right before and behind it, in small letters. */
export interface SaidAmount {
  value: number;
  before: string;
  behind: string;
  /** The noun right behind it, where there is one. */
  noun?: string;
}

/** The amounts that a question names; a number is one where "Euro", "Mio." or the like follows it. */
export function readAmounts(question: string): SaidAmount[] {
  return [...question.matchAll(amount)].flatMap((found) => {
    const [all, number = "", scale, currency] = found;
    if (scale === undefined && currency === undefined) return [];
    const spoken = words[number.toLowerCase()];
    const value = spoken ?? Number(number.replaceAll(".", "").replace(",", "."));
    const factor = scale === undefined ? 1 : (scales.find(([pattern]) => pattern.test(scale))?.[1] ?? 1);
    const rest = question.slice(found.index + all.length);
    const noun = /^ (\p{Lu}[\p{L}-]+)/u.exec(rest)?.[1]?.toLowerCase();
    return {
      value: value * factor,
      before: question.slice(0, found.index).toLowerCase(),
      behind: rest.toLowerCase(),
      ...(noun === undefined ? {} : { noun }),
    };
  });
}
