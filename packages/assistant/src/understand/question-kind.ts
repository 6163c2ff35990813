/** The kinds of value that can answer a question. */
export const questionKinds = [
  "who",
  "when",
  "how-many",
  "how-much",
  "how-often",
  "where",
  "which",
  "what",
  "how",
  "why",
  "contact",
  "whether",
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** In this order: the more particular form first; folded spelling ("hoehe" and "höhe" are both "hohe"). */
const patterns: readonly [QuestionKind, RegExp][] = [
  [
    "contact",
    /\b(telefon\w*|tel|e?-?mail\w*|adresse|anschrift|kontakt\w*|erreich\w*|fax\w*|website|webseite|internetadresse|homepage)\b/,
  ],
  ["how-often", /\b(wie ?oft|wie haufig|wieviel ?mal|in welchem (rhythmus|abstand|turnus))\b/],
  ["how-many", /\b(wie ?viele|anzahl|zahl der|wie gross|\w+zahl)\b/],
  [
    "how-much",
    /\b(wie ?viel|wie hoch|wie teuer|kosten|kostet|kostenlos|summe|betrag|budget|hohe|zahlt|zahlen|beitrag)\b/,
  ],
  [
    "when",
    /\b(wann|datum|stichtag|fristen?|antragsfrist|in welchem jahr|welches jahr|wie lange|deadline|welche[mns] (tag|datum|monat|zeitpunkt|stichtag)|gultig bis)\b/,
  ],
  [
    "who",
    /\b(wer|wem|wen|wessen|ansprechpartner\w*|ansprechperson\w*|leiter\w*|chef\w*|vorsitz\w*|zustandig\w*)\b/,
  ],
  ["where", /\b(wo|wohin|woher|an welchem ort|in welcher stadt|sitz)\b/],
  ["why", /\b(warum|wieso|weshalb|aus welchem grund|wozu|wofur)\b/],
  ["which", /\b(welche[rsnm]?|was fur|liste|nenne\w*)\b/],
  ["how", /\bwie\b/],
  ["what", /\b(was|wat|worum|woraus|worin|womit|wovon)\b/],
];

/** The kind of value that a folded question asks for; one that begins with its verb asks whether. */
export function questionKind(foldedQuestion: string): QuestionKind {
  return patterns.find(([, pattern]) => pattern.test(foldedQuestion))?.[0] ?? "whether";
}
