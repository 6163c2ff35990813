import { splitClauses } from "./split-clauses.js";

/** "B.E.S.T. 2005" goes on. */
const sentenceEnd = /(?<=[!?:;…]|(?<!\b\p{L})\.)\s+/u;
const joint = /^(?:und|oder|aber|also|denn|ob)$/;
const preposition = /^(?:in|im|an|auf|aus|bei|beim|mit|von|vom|zu|zur|zum|fur|uber|nach|seit|bis|ab|unter)$/;
const interrogative =
  /^(?:w(?:as|at|er|en|em|essen|ann|o|ie|ohin|oher|elche[rsnm]?|arum|ieso|eshalb)|wo(?:r?(?:auf|aus|bei|fur|in|mit|nach|von|zu))|wieviele?)$/;
const firstVerb =
  /^(?:ist|sind|bin|war|waren|ware|hat|haben|hatte|hatten|wird|wurde|werden|wurden|kann|konnen|darf|durfen|muss|mussen|soll|gibt|gab|gilt|steht|stehen|stand|standen|gehort|gehoren|gehorte|gehorten|macht|machen|machte|nimmt|nehmen|nahm|zahlt|zahlte|taucht|findet|kommt|kam|bekommt|bekam|stimmt|lief|lauft|fuhrt)$/;

/**
 * The folded words of what is asked, without the story told around it: of the sentences that ask, the clauses that
 * begin with an interrogative or their verb; all of it, where nothing shows what is asked.
 */
export function askedWords(question: string): string[] {
  const sentences = question.split(sentenceEnd);
  const asking = sentences.filter((sentence) => sentence.trimEnd().endsWith("?"));
  const clauses = splitClauses((asking.length === 0 ? sentences : asking).join(" "));
  const first = clauses.findIndex(({ words }) => asksWhich(words) || asksWhether(words));
  return clauses.slice(Math.max(0, first)).flatMap(({ words }) => words);
}

/** Whether a clause begins with what it asks for: "welche", "seit wann". */
export function asksWhich(words: readonly string[]): boolean {
  const at = joint.test(words[0] ?? "") ? 1 : 0;
  const first = words[at] ?? "";
  return interrogative.test(first) || (preposition.test(first) && interrogative.test(words[at + 1] ?? ""));
}

/** Whether a clause begins with its verb: "läuft das noch". */
export function asksWhether(words: readonly string[]): boolean {
  return words[0] === "ob" || firstVerb.test(words[joint.test(words[0] ?? "") ? 1 : 0] ?? "");
}
