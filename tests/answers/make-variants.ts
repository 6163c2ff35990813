import type { GradedQuestion } from "./graded-question.js";
import { seededRandom } from "./seeded-random.js";

/** How a variant differs from the question as it was written. */
export const variantKinds = ["typos", "lower-case", "transliterated", "filler", "reordered"] as const;
export type VariantKind = (typeof variantKinds)[number];

export type Variant<Asked> = Asked & { readonly kind: VariantKind };

type Worded = Pick<GradedQuestion, "id" | "group" | "question" | "followsUp">;

type Draw = (limit: number) => number;

/**
 * Gives the variants of a question in which only its wording changed: what the answer must say stays. Their ids
 * are `t001~typos`; a follow-up follows the same variant of the turn before it. A kind that changes nothing is
 * left out, except in a conversation, whose turns must all be there.
 *
 * @example
 * makeVariants(question, 1).map((variant) => variant.id); // ["t001~typos", "t001~lower-case", …]
 */
export function makeVariants<Asked extends Worded>(question: Asked, seed: number): Variant<Asked>[] {
  const isTurn = question.group === "conversations";
  return variantKinds
    .map((kind) => makeVariant(question, kind, seed))
    .filter((variant) => isTurn || variant.question !== question.question);
}

function makeVariant<Asked extends Worded>(question: Asked, kind: VariantKind, seed: number): Variant<Asked> {
  const draw = seededRandom(`${seed}:${question.id}:${kind}`);
  const { followsUp } = question;
  return {
    ...question,
    ...(followsUp === undefined ? {} : { followsUp: `${followsUp}~${kind}` }),
    id: `${question.id}~${kind}`,
    kind,
    question: reword[kind](question.question, draw),
  };
}

const reword: Readonly<Record<VariantKind, (text: string, draw: Draw) => string>> = {
  typos: misspell,
  "lower-case": (text) => text.toLocaleLowerCase("de"),
  transliterated: transliterate,
  filler: wrap,
  reordered: reorder,
};

/** Puts one error into one long word of each eight words, at least into one; short words and numbers stay. */
function misspell(text: string, draw: Draw): string {
  const words = [...text.matchAll(/\p{L}{6,}/gu)];
  const count = Math.min(words.length, Math.ceil(text.split(/\s+/).length / 8));
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(draw(words.length));
  let index = -1;
  return text.replace(/\p{L}{6,}/gu, (word) => {
    index += 1;
    return chosen.has(index) ? misspellWord(word, draw) : word;
  });
}

/** Drops, doubles or swaps one letter inside a word, never its first or last. */
function misspellWord(word: string, draw: Draw): string {
  const letters = [...word];
  const position = 1 + draw(letters.length - 3);
  const letter = letters[position] ?? "";
  const next = letters[position + 1] ?? "";
  const edits = [[next], [letter, letter, next], [next, letter]];
  letters.splice(position, 2, ...(edits[draw(edits.length)] ?? []));
  return letters.join("");
}

const umlauts: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  Ä: "Ae",
  Ö: "Oe",
  Ü: "Ue",
  ß: "ss",
};

function transliterate(text: string): string {
  return text.replace(/[äöüÄÖÜß]/g, (letter) => umlauts[letter] ?? letter);
}

const openings = [
  "Guten Morgen,",
  "Hallo zusammen,",
  "Kurze Frage:",
  "Ich hätte da mal eine Frage.",
  "Tut mir leid, wenn ich störe.",
  "Wir sitzen gerade in der Besprechung.",
];
const closings = [
  "Danke schon mal!",
  "Vielen Dank für Ihre Mühe.",
  "Wäre super, wenn Sie das wüssten.",
  "Hat aber keine Eile.",
];

/** Wraps a question in what people say around a question; every third time on both sides. */
function wrap(text: string, draw: Draw): string {
  const opening = openings[draw(openings.length)];
  const closing = closings[draw(closings.length)];
  const before = `${opening} ${text}`;
  const after = `${endSentence(text)} ${closing}`;
  return [before, after, `${opening} ${endSentence(text)} ${closing}`][draw(3)] ?? text;
}

function endSentence(text: string): string {
  return /[.!?…]["“»]?$/.test(text) ? text : `${text}?`;
}

const subordinate =
  /^([^,]+),\s+((?:obwohl|wenn|weil|damit|bevor|falls|seit|seitdem|nachdem|während|sobald|auch wenn|sofern)\s[^,]+?)([.?!]*)$/iu;
const topicFirst = /^([^:–,.?!]{1,60})(?::| –)\s+([^:–]+?)([.?!]*)$/u;

/** Puts the last sentence first, else the subordinate clause before the main one, else a leading topic behind. */
function reorder(text: string): string {
  const sentences = text.split(/(?<=[!?]|(?<![\d\p{Lu}])\.)\s+(?=\p{Lu})/u);
  const last = sentences.pop();
  if (last !== undefined && sentences.length > 0) return [endSentence(last), ...sentences].join(" ");
  const [, front = "", back = "", end = ""] = subordinate.exec(text) ?? topicFirst.exec(text) ?? [];
  return back === "" ? text : `${back}, ${front}${end}`;
}
