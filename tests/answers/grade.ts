import type { Answer } from "@stadtlotse/domain";
import type { GradedQuestion } from "./graded-question.js";
import { normaliseText } from "./normalise-text.js";
import { numbersOf, numbersSupportedBy } from "./numbers-of.js";

/** What is wrong with an answer; `detail` names the fact, the forbidden text, the number … */
export interface Fault {
  kind: "outcome" | "missing" | "forbidden" | "citation" | "length" | "mark" | "ungrounded";
  detail: string;
}

const maxLength = 2500;

/**
 * Judges an answer by what its question expects and by the laws of every answer; empty when it is right. The laws
 * are read here once more, apart from the code that keeps them.
 */
export function grade(question: GradedQuestion, answer: Answer): Fault[] {
  return [
    ...gradeOutcome(question, answer),
    ...gradeFacts(question, answer),
    ...gradeForbidden(question, answer),
    ...gradeDocument(question, answer),
    ...gradeMarks(answer),
    ...gradeNumbers(question, answer),
    ...(answer.text.length > maxLength ? [fault("length", `${answer.text.length} characters`)] : []),
  ];
}

function gradeOutcome(question: GradedQuestion, { outcome }: Answer): Fault[] {
  const wanted = outcomesOf(question);
  if (wanted.length === 0 || wanted.includes(outcome)) return [];
  return [fault("outcome", `${outcome}, wanted ${wanted.join(" or ")}`)];
}

/** Where a refusal is accepted too, facts are asked of an answer alone, unless they are always asked. */
function gradeFacts(question: GradedQuestion, { outcome, text }: Answer): Fault[] {
  const areAsked =
    outcome === "answered" || question.factsAlways || !outcomesOf(question).includes("answered");
  if (!areAsked) return [];
  const said = normaliseText(text);
  return question.facts
    .filter((alternatives) => !alternatives.some((wanted) => placesOf(wanted, said).length > 0))
    .map((alternatives) => fault("missing", alternatives.join(" | ")));
}

/** "nicht nur für Mitglieder" does not say "nur für Mitglieder". */
const negationBefore =
  /(?:^|[\s,;(])(?:nicht|kein\w*|nie|niemals|weder|ohne|statt)(?:\s+[\wäöüß-]+){0,3}\s*$/;

function gradeForbidden({ mustNot }: GradedQuestion, { text }: Answer): Fault[] {
  const said = normaliseText(text);
  return mustNot
    .filter((forbidden) => {
      const places = placesOf(forbidden, said);
      return patternOf(forbidden) !== undefined
        ? places.length > 0
        : places.some((place) => !negationBefore.test(said.slice(0, place)));
    })
    .map((forbidden) => fault("forbidden", forbidden));
}

function gradeDocument({ document, page }: GradedQuestion, { citations }: Answer): Fault[] {
  if (document === undefined) return [];
  const name = normaliseText(document);
  const named = citations.filter(({ title, url, source }) =>
    normaliseText(`${title} ${url} ${source}`).includes(name),
  );
  if (named.length === 0) return [fault("citation", `none of ${document}`)];
  const isOnPage = page === undefined || named.some(({ locator }) => locator.page === page);
  return isOnPage ? [] : [fault("citation", `none of page ${page}`)];
}

function gradeMarks({ outcome, text, citations }: Answer): Fault[] {
  const marks = new Set([...text.matchAll(/\[(\d+)\]/g)].map(([, mark]) => Number(mark)));
  const numbers = new Set(citations.map(({ number }) => number));
  return [
    ...(outcome === "answered" && numbers.size === 0 ? [fault("mark", "answered without a citation")] : []),
    ...[...marks]
      .filter((mark) => !numbers.has(mark))
      .map((mark) => fault("mark", `[${mark}] cites nothing`)),
    ...[...numbers].filter((mark) => !marks.has(mark)).map((mark) => fault("mark", `[${mark}] is not set`)),
  ];
}

function gradeNumbers({ question }: GradedQuestion, answer: Answer): Fault[] {
  const evidence = [
    question,
    ...answer.citations.flatMap(({ quote, title, asOf }) => [quote, title, asOf ?? ""]),
    ...answer.calculations.flatMap(({ expression, text, value }) => [expression, text, String(value)]),
    answer.handover === null ? "" : JSON.stringify(answer.handover),
  ].join(" \n; ");
  const supported = numbersSupportedBy(evidence);
  const said = answer.text
    .replace(/\[\d+\]/g, "")
    .replace(/^\s*(?:[-*]\s*)?\(?\d{1,2}[.)]\s/gm, "")
    .replace(/\(\d{1,2}\)\s/g, "");
  return numbersOf(said)
    .filter((number) => !supported.has(number))
    .map((number) => fault("ungrounded", number));
}

/**
 * Where a wanted text stands. A number stands alone ("17" neither in "2017" nor in "1.750"; a year may be part of a
 * date), a word of up to five letters begins a word ("Rat" is not in "Beratung"), a longer text may stand anywhere.
 */
function placesOf(wanted: string, said: string): number[] {
  const pattern = patternOf(wanted) ?? wordPattern(normaliseText(wanted));
  return [...said.matchAll(pattern)].map(({ index }) => index);
}

function patternOf(wanted: string): RegExp | undefined {
  const [, source, flags = ""] = /^\/(.*)\/([a-z]*)$/s.exec(wanted) ?? [];
  if (source === undefined) return undefined;
  return new RegExp(source.replaceAll("ß", "ss"), [...new Set(`${flags}gi`)].join(""));
}

function wordPattern(wanted: string): RegExp {
  const text = wanted.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  if (/^(?:19|20)\d\d$/.test(wanted)) return new RegExp(`(?<!\\d)${text}(?!\\d)`, "gu");
  const before = /^\d/.test(wanted)
    ? "(?<!\\d|\\d[.,])"
    : /^\p{L}{1,5}$/u.test(wanted)
      ? "(?<![\\p{L}\\p{N}])"
      : "";
  const after = /^[\d.,]+$/.test(wanted) ? "(?!\\d|[.,]\\d)" : "";
  return new RegExp(`${before}${text}${after}`, "gu");
}

function outcomesOf({ outcome = [] }: GradedQuestion): readonly string[] {
  return [outcome].flat();
}

function fault(kind: Fault["kind"], detail: string): Fault {
  return { kind, detail };
}
