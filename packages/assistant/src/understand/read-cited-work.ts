const work =
  "(arbeitshilfe|leitfaden|broschure|faltblatt|flyer|handbuch|handreichung|studie|gutachten|protokoll|richtlinie|erlass)\\w*";
const telling =
  "(sagt|sagen|(?:steht|stehen)(?! (?:so|ja|doch|auch)\\b)(?=.*\\b(?:im|in|auf|aus)\\b)|schreibt|empfiehlt|rat|heisst es|nennt|regelt|fordert|zitier\\w*|wortlaut|auszug|seite \\d+|absatz)";
const patterns = [
  new RegExp(`\\b${telling}\\b.*\\b${work}\\b`),
  new RegExp(`\\b${work}\\b.*\\b(wortlaut|seite \\d+|absatz|im volltext)\\b`),
  new RegExp(`\\b(laut|nach|gemass) (der|dem|unserer?m?|eurer?m?) ${work}\\b`),
];

/** Whether words of a document are wanted as they stand there; then nothing that is said of it will do. */
export function asksForQuotation(folded: string): boolean {
  return /\b(zitier\w*|wortlaut|auszug|seite \d+|absatz|volltext)\b/.test(folded);
}

/**
 * The kind of document whose words a folded question asks for ("Was sagt die Arbeitshilfe zu …"); only such a
 * document may answer it.
 */
export function readCitedWork(folded: string): string | undefined {
  return patterns
    .map((pattern) => new RegExp(work).exec(pattern.exec(folded)?.[0] ?? "")?.[1])
    .find((found) => found !== undefined);
}
