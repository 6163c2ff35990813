import { normaliseText } from "./normalise-text.js";

/** Everything that is one number to a reader, by kind; the first kind that fits takes the characters. */
const numerals = new RegExp(
  [
    String.raw`(?<isoDate>(?<!\d)\d{4}-\d{1,2}(?:-\d{1,2})?(?!\d))`,
    String.raw`(?<date>(?<![\d.,])\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{4}(?!\d))?)`,
    String.raw`(?<monthAndYear>(?<!\d)\d{1,2}/\d{4}(?!\d))`,
    String.raw`(?<time>(?<!\d)\d{1,2}[.:]\d{2}(?=\s?uhr))`,
    String.raw`(?<phone>(?:\+49|(?<![\d.,-])0\d)[\d \-/().]{4,}\d)`,
    String.raw`(?<spaced>(?<!\d)\d{1,3}(?: \d{3})+(?!\d)(?:,\d+)?)`,
    String.raw`(?<plain>\d+(?:[.,]\d+)*)`,
  ].join("|"),
  "g",
);

const cardinals = "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(" ");
const ordinals = "erst zweit dritt viert fünft sechst siebt acht neunt zehnt".split(" ");
const months = "januar februar märz april mai juni juli august september oktober november dezember".split(
  " ",
);

/**
 * The numbers that a text writes in digits, by value: "1.500" is "1 500", a date is its day, month and year, a time
 * its hour and minute, a telephone number its digits.
 */
export function numbersOf(text: string): string[] {
  return [...normaliseText(text).matchAll(numerals)].flatMap(({ 0: token, groups = {} }) => {
    if (groups.phone !== undefined) return [numberOf(token.replace(/\D/g, ""))];
    if (groups.spaced !== undefined) return [numberOf(token.replaceAll(" ", ""))];
    if (groups.plain !== undefined) return [numberOf(token)];
    return (token.match(/\d+/g) ?? []).map(numberOf);
  });
}

/** The numbers that a text supports: besides those in digits, those that stand in it as words up to twelve. */
export function numbersSupportedBy(text: string): Set<string> {
  const supported = new Set(numbersOf(text));
  for (const word of normaliseText(text).match(/\p{L}+/gu) ?? []) {
    const bare = word.replace(/(?:e|er|en|es|em)$/, "");
    const values = [
      cardinals.indexOf(word === "eins" || /^eine[rnms]?$/.test(word) ? "ein" : word),
      ordinals.indexOf(bare) + 1,
      months.indexOf(word) + 1,
    ];
    for (const value of values) if (value > 0) supported.add(String(value));
  }
  return supported;
}

function numberOf(token: string): string {
  const isGrouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(token);
  const decimal = (isGrouped ? token.replaceAll(".", "") : token).replace(",", ".");
  const value = Number(decimal);
  return Number.isNaN(value) ? token : String(value);
}
