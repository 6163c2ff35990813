import { asksWhich } from "../../understand/asked-words.js";
import { readClaims } from "../../understand/read-claims.js";
import { type Clause, splitClauses } from "../../understand/split-clauses.js";
import { asksForLoss } from "./compare-tiers.js";

/**
 * What is supposed of a service, so that "yes" or "no" can be said of it: that it is had ("Bekommen wir …?"), or that
 * it is kept from those who are no members ("Ist … nur für Mitglieder?", "Müssen wir dafür beitreten?", "Fällt … weg?").
 * It is `unclear` where it is denied, where both are held out, and where something else than yes or no is wanted.
 */
export type AskedStanding = "had" | "kept-away" | "unclear";

/** Reads what a question supposes, from what it asks and not from the story told around it. */
export function readAskedStanding(question: string): AskedStanding {
  const clauses = joinPairs(supposingClauses(question));
  const main = clauses.filter(({ words }) => !isAside(words));
  if (main.length === 0 || main.some(({ words }) => isDenied(words) || asksOfPrice(words))) return "unclear";
  const kept = clauses.map(({ words }, at) => isKeptAway(words, clauses[at + 1]?.words ?? []));
  if (kept.includes(true)) {
    const isOpen = clauses.some(({ words }, at) => words[0] === "oder" && kept[at] !== kept[at - 1]);
    return isOpen ? "unclear" : "kept-away";
  }
  return main.every(({ words }) => asksWhich(words)) ? "unclear" : "had";
}

const sentenceEnd = /(?<=[.!?…])\s+/u;
/** "Stimmt das?", "Hat sie recht?" weighs what was said before. */
const weighing = /^(?:stimmts?|richtig|korrekt|wahr|recht|falsch)$/;
const fewWords = 6;

/** The clauses that say what is asked: those of the sentences that ask, or of what is weighed there. */
function supposingClauses(question: string): Clause[] {
  const sentences = question.split(sentenceEnd);
  const asking = sentences.filter((sentence) => sentence.trimEnd().endsWith("?"));
  const clauses = (asking.length === 0 ? sentences : asking).flatMap(splitClauses);
  const [first, ...others] = clauses;
  const weighs = others.length === 0 && first?.words.some((word) => weighing.test(word)) === true;
  return weighs && first.words.length <= fewWords
    ? sentences.filter((sentence) => !asking.includes(sentence)).flatMap(splitClauses)
    : clauses;
}

/** "Anfragen und Beratung": what is joined by "und" is asked of alike. */
function joinPairs(clauses: readonly Clause[]): Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const last = joined.at(-1);
    if (last && clause.words[0] === "und") {
      joined.splice(-1, 1, { ...last, words: [...last.words, ...clause.words] });
    } else joined.push(clause);
  }
  return joined;
}

const subordinate = /^(?:obwohl|weil|wenn|falls|sofern|sobald|solange|seit|seitdem|nachdem|bevor|da|denn)$/;

/** "…, obwohl wir nirgends Mitglied sind", "…, die nicht dabei sind": says for whom it is asked. */
function isAside(words: readonly string[]): boolean {
  return subordinate.test(words[0] ?? "") || readClaims(words.join(" ")).membership !== undefined;
}

const only = /^(?:nur|erst|bloss|lediglich|ausschliesslich|allein|exklusiv|einzig)$/;
const reserved = /^(?:vorbehalten|reserviert|mitgliederexklusiv)$/;
const membership =
  /^(?:(?!nicht)\w*mitglied(?:er|ern)?|mitgliedschaft|mitgliedsbeitrag\w*|beitrag\w*|beitritt|beizutreten|beitreten|beitrate\w*|beigetreten|eintreten|einzutreten|zahlende\w*|beitragszahler\w*)$/;
const needing =
  /^(?:muss\w*|brauch\w*|bedarf|notig|notwendig|erforderlich|voraussetzung|voraus|vorausgesetzt|pflicht|verpflichtet|bedingung|zwingend)$/;
const turningAway = /^(?:ab(?:ge|zu)?(?:wimmel|wies|weis|lehn)\w*|(?:ver)?weiger\w*|weg(?:ge|zu)?schick\w*)$/;
/** So near must "nur" stand to the members. */
const near = 6;

/** Whether a clause supposes that something is for members alone, must be joined or paid for, or is over. */
function isKeptAway(words: readonly string[], next: readonly string[]): boolean {
  if (subordinate.test(words[0] ?? "")) return false;
  const places = words.flatMap((word, at) => (only.test(word) ? [at] : []));
  const ofMembers = words.flatMap((word, at) =>
    membership.test(word) && words[at - 1] !== "als" ? [at] : [],
  );
  return (
    places.some((at) => ofMembers.some((place) => Math.abs(place - at) <= near)) ||
    (only.test(words.at(-1) ?? "") && next.some((word) => membership.test(word))) ||
    (words.some((word) => needing.test(word)) && ofMembers.length > 0) ||
    words.some((word) => reserved.test(word) || turningAway.test(word)) ||
    asksForLoss(words.join(" "))
  );
}

const denial = /^(?:nicht|nich|net|nie|niemals|kein|keine[nmrs]?|nix)$/;

/** "Bekommen wir das nicht?" may hope for either answer; "oder nicht" and who is no member deny nothing. */
function isDenied(words: readonly string[]): boolean {
  return words.some(
    (word, at) => denial.test(word) && words[at - 1] !== "oder" && !membership.test(words[at + 1] ?? ""),
  );
}

/** No source says of a service what it costs whom. */
function asksOfPrice(words: readonly string[]): boolean {
  return words.some((word) => /^(?:kostet|kosten|kostenpflichtig|gebuhr\w*)$/.test(word));
}
