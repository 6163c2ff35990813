import type { Answer } from "@stadtlotse/domain";
import { readNumbers, supportedNumbers } from "./numbers.js";

/** A law that an answer breaks, with what breaks it. */
export interface Violation {
  law: "grounded" | "marked" | "length";
  detail: string;
}

const maxLength = 2500;

/**
 * Checks the laws that can be read off an answer itself. (That a passage's quote stands in its document is
 * guaranteed where it is cut out of the stored text; that a restricted answer reveals nothing, by what it is given.)
 */
export function checkLaws(question: string, answer: Answer): Violation[] {
  return [...checkGrounded(question, answer), ...checkMarked(answer), ...checkLength(answer)];
}

function checkGrounded(question: string, answer: Answer): Violation[] {
  const evidence = [
    question,
    ...answer.citations.flatMap(({ quote, title, asOf }) => [quote, title, asOf ?? ""]),
    ...answer.calculations.flatMap(({ expression, text, value }) => [expression, text, String(value)]),
    answer.handover === null ? "" : JSON.stringify(answer.handover),
  ].join(" \n; ");
  const inDigits = new Set(readNumbers(evidence));
  const others = readNumbers(withoutMarks(answer.text)).filter((number) => !inDigits.has(number));
  if (others.length === 0) return [];
  const supported = supportedNumbers(evidence);
  return others
    .filter((number) => !supported.has(number))
    .map((number) => ({ law: "grounded", detail: number }));
}

function checkMarked(answer: Answer): Violation[] {
  const marks = new Set([...answer.text.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1])));
  const numbers = new Set(answer.citations.map(({ number }) => number));
  const violations: Violation[] = [];
  for (const mark of marks) {
    if (!numbers.has(mark)) violations.push({ law: "marked", detail: `mark ${mark} has no citation` });
  }
  for (const number of numbers) {
    if (!marks.has(number)) violations.push({ law: "marked", detail: `citation ${number} has no mark` });
  }
  if (answer.outcome === "answered" && numbers.size === 0) {
    violations.push({ law: "marked", detail: "an answered text has no citation" });
  }
  return violations;
}

function checkLength({ text, citations }: Answer): Violation[] {
  if (text.length > maxLength) return [{ law: "length", detail: `${text.length} characters` }];
  if (citations.length > 10) return [{ law: "length", detail: `${citations.length} citations` }];
  return [];
}

/** Marks and the numbering of lists are no statements. */
function withoutMarks(text: string): string {
  return text.replace(/\[\d+\]/g, "").replace(/^\s*\d{1,2}[.)]\s/gm, "");
}
