import { type CalendarDate, type Fact, isCalendarDay } from "@stadtlotse/domain";
import { analyzeText } from "@stadtlotse/knowledge-base";
import type { FactIndex } from "../facts/fact-index.js";
import type { IndexedPractice } from "../practice/practice-index.js";

/** Something that happened at a known time, and the stems that it is spoken of with. */
export interface DatedEvent {
  date: CalendarDate;
  fact: Fact;
  /** What it is an event of: a subject, or the municipality of an example. */
  of: string;
  said: ReadonlySet<string>;
}

/** The events that facts are about. */
export function eventsOf({ facts }: FactIndex): DatedEvent[] {
  return facts.flatMap(({ fact, sayable, subjectTerms }) =>
    fact.value.kind === "date"
      ? {
          date: fact.value.value,
          fact,
          of: fact.subject,
          said: new Set([...sayable].filter((stem) => !subjectTerms.has(stem))),
        }
      : [],
  );
}

const months = [
  ..."Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
];
/** A day, with the words before it that say of what it is ("Bescheid 14. November 2023"). */
const datedWords = new RegExp(`([^,.;:()]*?)(\\d{1,2})\\. (${months.join("|")}) ((?:19|20)\\d\\d)`, "gu");

/** The days that the examples of some municipalities tell. */
export function eventsAt(practices: readonly IndexedPractice[], places: readonly string[]): DatedEvent[] {
  return practices
    .filter(({ practice }) => places.includes(practice.ags ?? ""))
    .flatMap(({ practice: { periodText = "", ags = "" }, fact }) =>
      [...periodText.matchAll(datedWords)].flatMap(([, words = "", day = "", month = "", year]) => {
        const date = [year, months.indexOf(month) + 1, day]
          .map((part) => String(part).padStart(2, "0"))
          .join("-");
        return isCalendarDay(date) ? { date, fact, of: ags, said: new Set(analyzeText(words)) } : [];
      }),
    );
}
