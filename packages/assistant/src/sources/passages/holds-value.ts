import type { QuestionKind } from "../../understand/question-kind.js";

/** What a text must hold to answer a question of that kind; kinds that any text may answer are missing. */
const values: Readonly<Partial<Record<QuestionKind, RegExp>>> = {
  contact:
    /@|www\.|https?:|\.(?:nrw|de|org|com|eu)\b|\d[\d\s/()-]{5,}\d|\p{L}+(?:straße|str\.|platz|weg|allee|gasse)\s\d/iu,
  when: /\d{4}|\d{1,2}\.\s?(?:\d{1,2}\.|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)|monat|woche|quartal|jähr|täglich|frist|sobald|nach\s|vor\s/iu,
  "how-many":
    /\d|\b(?:kein|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend|viele|alle|beide)/iu,
  "how-much": /\d|euro|prozent|kostenlos|gebühr|drittel|hälfte|keine kosten/iu,
  "how-often": /mal\b|jähr|monat|woche|täglich|quartal|regelmäßig|alle\s|jede|turnus|stets|laufend|selten/iu,
};

/** Whether a text holds a value of the kind that is asked for: without one it cannot be the answer. */
export function holdsValue(text: string, asks: QuestionKind): boolean {
  return values[asks]?.test(text) ?? true;
}
