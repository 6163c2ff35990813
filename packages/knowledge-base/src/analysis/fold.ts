/**
 * Gives text in the one form in which words are compared: lower case, without umlauts, ß and accents.
 *
 * "Förderung", "Foerderung" and "Forderung" become the same. "ue" stays where a vowel or q stands before it
 * ("neue", "Quelle"), and "ü" becomes "ue" there, so that a transliterated text always folds like its original.
 *
 * @example fold("Städtebauförderung")  // "stadtebauforderung"
 * @example fold("Neue Maßnahme, geübt")  // "neue massnahme, geuebt"
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!foldable.test(lower)) return lower;
  return lower
    .replace(softHyphens, "")
    .normalize("NFC")
    .replace(germanSpellings, (spelling, afterVowel?: string) =>
      afterVowel ? "ue" : (plainSpellings[spelling] ?? spelling),
    )
    .normalize("NFD")
    .replace(combiningMarks, "");
}

const foldable = /[^\n -~]|[aou]e/;
const softHyphens = /\u00ad/g;
const combiningMarks = /\p{M}/gu;
const germanSpellings = /((?<=[aeioyqäöü])ü)|(?<![aeioyqäöü])ue|ae|oe|[äöüßæœøłđ]/g;

const plainSpellings: Record<string, string> = {
  ä: "a",
  ae: "a",
  æ: "a",
  ö: "o",
  oe: "o",
  œ: "o",
  ø: "o",
  ü: "u",
  ue: "u",
  ß: "ss",
  ł: "l",
  đ: "d",
};
