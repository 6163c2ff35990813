const months = [
  "januar",
  "februar",
  "märz",
  "april",
  "mai",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "dezember",
];

/** Numbers that are written as words, in small letters. */
export const numberWords: Readonly<Record<string, number>> = {
  ein: 1,
  eine: 1,
  einen: 1,
  einem: 1,
  einer: 1,
  eins: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
};

const ordinalStems: Record<string, number> = {
  erst: 1,
  zweit: 2,
  dritt: 3,
  viert: 4,
  fünft: 5,
  sechst: 6,
  siebt: 7,
  acht: 8,
  neunt: 9,
  zehnt: 10,
};

/**
 * The numbers that stand in a text in digits, by value and not by spelling: "1.500" and "1500" are one number, a
 * date is its day, month and year, a telephone number is its digits.
 */
export function readNumbers(text: string): string[] {
  const flat = normalise(text)
    // dates first, and without their zeros: a telephone number begins with one
    .replace(/(?<![\d.])([0-3]?\d)\.\s?([01]?\d)\.\s?((?:19|20)\d\d)(?!\d)/g, withoutZeros)
    .replace(/(?<![\d/])([01]?\d)\/((?:19|20)\d\d)(?!\d)/g, withoutZeros)
    .replace(/(?:\+49|(?<![\d.,-])0\d)[\d \-/().]{4,}\d/g, (phone) => ` ${phone.replace(/\D/g, "")} `)
    .replace(/(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?!\d)/g, " $1 $2 $3 ")
    .replace(/(?<!\d)(\d{1,2})\.\s?(\d{1,2})\./g, " $1 $2 ")
    .replace(/(?<!\d)(\d{1,2})[.:](\d{2})(?=\s?uhr)/g, " $1 $2 ")
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, ".")
    .replace(/(?<!\d)(\d+)\.(?=\s|$)/g, "$1 ");
  return (flat.match(/\d+(?:[.,]\d+)*/g) ?? []).map(toValue).filter((value) => value !== "NaN");
}

function withoutZeros(date: string): string {
  return ` ${(date.match(/\d+/g) ?? []).map(Number).join(" ")} `;
}

/** The numbers that a text supports: those in digits, and those that it writes as words ("drei", "zweite", "März"). */
export function supportedNumbers(text: string): Set<string> {
  const supported = new Set(readNumbers(text));
  for (const word of normalise(text).match(/\p{L}+/gu) ?? []) {
    const number = numberWords[word] ?? ordinalStems[word.replace(/(?:e|er|en|es|em)$/, "")];
    if (number !== undefined) supported.add(String(number));
    const month = months.indexOf(word);
    if (month >= 0) supported.add(String(month + 1));
  }
  return supported;
}

function toValue(token: string): string {
  const isGrouped = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(token);
  return String(Number(isGrouped ? token.replaceAll(".", "").replace(",", ".") : token.replace(",", ".")));
}

function normalise(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s\u00a0\u2009\u202f]+/g, " ")
    .replace(/[‐‑–—]/g, "-")
    .replaceAll("\u00ad", "");
}
