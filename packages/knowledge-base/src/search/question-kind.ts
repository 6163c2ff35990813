import { fold } from "../analysis/fold.js";

/** What a question asks for, as far as its words tell. */
export type QuestionKind =
  | "contact"
  | "money"
  | "date"
  | "number"
  | "place"
  | "person"
  | "definition"
  | "condition"
  | "procedure"
  | "list"
  | "other";

/**
 * Gives the kind of a question from the words that ask it; the first pattern that fits decides.
 *
 * @example questionKind("Bis wann muss der Antrag vorliegen?")  // "date"
 */
export function questionKind(question: string): QuestionKind {
  const folded = fold(question);
  return patterns.find(([, pattern]) => pattern.test(folded))?.[0] ?? "other";
}

const period = "jahr|jahrzehnt|jahrhundert|monat|tag|datum|zeitraum|zeit|stichtag|frist";
const region = "stadt|ort|land|staat|gemeinde|kommune|kreis|region|gegend|strasse|kontinent|insel|bundesland";
const amount =
  "kostet|kosten|teuer|preis|zuschuss|fordersumme|betrag|budget|geld|euro|mittel|umsatz|gehalt|entgelt|gebuhr";

const patterns: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    "contact",
    /\b(?:telefon\w*|e-?mail\w*|mailadresse|ansprechpartner\w*|ansprechperson\w*|kontakt\w*|anschrift|durchwahl|erreich\w*)\b/,
  ],
  ["money", new RegExp(`\\b(?:wie ?viel|wie hoch|was|welche[rn]?)\\b.{0,60}\\b(?:${amount})`)],
  [
    "date",
    new RegExp(
      `\\bwann\\b(?! (?:darf|durfen|gilt|gelten|muss|mussen|kann|konnen)\\b)|\\b(?:welche[mnrs]?|wievielten) (?:${period})`,
    ),
  ],
  [
    "number",
    /\b(?:wie ?viele?[nr]?|wie (?:hoch|gross|lang\w*|weit|oft|alt|schnell|schwer|stark|breit|tief|haufig)|welche[rn]? (?:anzahl|zahl|anteil|prozentsatz|hohe|grosse)|anzahl)\b/,
  ],
  ["place", new RegExp(`\\b(?:wo|wohin|woher)\\b|\\b(?:welche[mnrs]?) (?:\\w+ )?(?:${region})`)],
  [
    "person",
    /\b(?:wer|wen|wem|wessen)\b|\bwie (?:heisst|hiess|lautet der name) (?:der|die) \w+(?:er|in|ende|sitz)\b/,
  ],
  [
    "definition",
    /^\W*(?:was|wer) (?:ist|sind|war|waren|bedeutet|bedeuten|heisst)\b|\bwas versteht man\b|\bdefinition\b/,
  ],
  [
    "condition",
    /\b(?:darf|durfen|voraussetzung\w*|bedingung\w*|unter welchen|wann|muss man|mussen wir|erlaubt|zulassig|verpflichtet)\b/,
  ],
  [
    "procedure",
    /\b(?:wie (?:kann|konnen|beantrag\w*|stell\w*|geh\w*|lauft|funktioniert|wird|werden|melde\w*|komm\w*|erfolgt)|ablauf|vorgehen|schritte|was muss ich)\b/,
  ],
  ["list", /\b(?:welche|nenne\w*|zahle\w* auf|liste\w*|was alles|was fur)\b/],
];
