import {
  measureQuestions,
  practiceQuestions,
  questions,
  requestQuestions,
  serviceQuestions,
} from "@stadtlotse/domain/reference/questions";
import type { Candidate } from "../../candidate.js";
import { wordsOf } from "../../names/name-index.js";
import { askedWords } from "../../understand/asked-words.js";
import type { Understanding } from "../../understand/understanding.js";
import { createOperationSense } from "../calculations/operation-sense.js";
import { toldExamples } from "./told-examples.de.js";
import { type UndocumentedValue, undocumentedValues } from "./undocumented-values.js";

/**
 * So much likelier than a question that a source answers must it sound like one that none does, beyond what speaks for
 * both, as that is only what they are about: the more, the surer the answer is; fitted to the developed questions.
 */
const perSureness = 12;
/** What nothing answers is declined anyway, so that only what is plainly asked for is named. */
const ofNothing = 0.625;
/** So much in all, and clearly more than what speaks for both, is enough for any answer. */
const plainly = 11;
const clearly = 4;
/** A part of it is enough where the question is heard without the story around it. */
const ofAsked = 0.5;
/**
 * By where the answer comes from, as much more. Only what is written down may tell something else instead: what is
 * computed or ruled has read the question.
 */
const leastMore: Readonly<Record<string, number>> = {
  facts: 0,
  passages: 0,
  practice: 0,
  memberships: 0,
  municipalities: 5,
  // who needs something speaks of what is missing there
  programmes: 5,
  // a rule tells what a membership gives, and nothing of what is yet to come
  entitlements: 8,
};

/**
 * The kind of value that a question asks for and that no source gives, where what would be told does not hold one
 * either; `undefined` for everything else.
 */
export function readUndocumented(
  { question, words, mentions }: Pick<Understanding, "question" | "words" | "mentions">,
  winner: Candidate | undefined,
): UndocumentedValue | undefined {
  const more = leastMore[winner?.origin ?? "facts"];
  if (more === undefined || winner?.isTakenIn === true) return undefined;
  const told = (winner?.draft.statements ?? []).map(({ text }) => text).join(" ");
  const named = new Set(mentions.flatMap(({ start, end }) => words.slice(start, end)));
  const enough = perSureness * (winner?.score ?? ofNothing) + more;
  const hear = (said: readonly string[], share = 1) =>
    hearIn(said.filter((word) => !named.has(word)).join(" "), enough * share);
  const asWritten = wordsOf(question);
  // a correction may miss how something is asked for
  const heard = hear(words) ?? (asWritten.join() === words.join() ? undefined : hear(asWritten));
  if (heard === undefined || undocumentedValues[heard].telling.test(told)) return undefined;
  // what somebody tells before they ask may sound like anything
  const asked = question.includes("?") ? askedWords(question) : asWritten;
  return asked.length === asWritten.length || hear(asked, ofAsked) === heard ? heard : undefined;
}

/** What is asked for without what it is asked of. */
function hearIn(folded: string, enough: number): UndocumentedValue | undefined {
  sense ??= openSense();
  const kinds = sense(folded);
  const [likeliest] = kinds;
  if (!likeliest || likeliest.kind === "told") return undefined;
  const ofBoth = Math.max(0, kinds.find(({ kind }) => kind === "told")?.evidence ?? 0);
  const { evidence, kind } = likeliest;
  const beyond = evidence - ofBoth;
  return beyond >= enough || (beyond >= clearly && evidence >= Math.max(plainly, enough)) ? kind : undefined;
}

let sense: ReturnType<typeof openSense> | undefined;

function openSense() {
  const asked = Object.entries(undocumentedValues).map(([kind, value]) => [kind, value.asked]);
  const examples: Record<UndocumentedValue, readonly string[]> = Object.fromEntries(asked);
  return createOperationSense({ ...examples, told: toldExamples }, answeredQuestions());
}

/** How people ask for what is known. */
function answeredQuestions(): string[] {
  const answered = [
    ...Object.values(questions),
    measureQuestions,
    practiceQuestions,
    requestQuestions,
    serviceQuestions,
  ];
  return answered.flatMap((each) => Object.values(each).flat());
}
