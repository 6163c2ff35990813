const interrogative =
  "(?:(?:seit|bis|ab|von|mit|zu|an|in|bei|auf|für|fuer) )?(?:wer|wen|wem|wessen|was|wann|wo|wohin|woher|wie|wieviele?|welche[rsnm]?|warum|wieso|weshalb)";
/** "… und fand sie online statt": a clause that begins with its verb and leans on the one before. */
const verbFirst =
  "(?:ist|sind|war|waren|hat|haben|hatte|wird|wurde|werden|wurden|kann|können|darf|dürfen|muss|müssen|soll|gibt|gab|gilt|fand|findet|kostet|läuft|kommt|steht|bekommt|stimmt) (?:sie|er|es|das|die|der|man|wir|ihr|dort|da|davon|dafür|dazu|denn)";
/** "… die meisten und welche die wenigsten": a clause that leaves out its verb belongs to the one before it. */
const gapped =
  "\\s+(?:am|die|der|das|den)\\s+[\\p{L}]+st(?:e|en|er|es)\\b(?!.*\\b(?:ist|war|hat|hatte|gab|gibt)\\b)";
const boundary = new RegExp(
  `\\?\\s+|(?:,\\s*(?:und\\s+)?|\\s+und\\s+|\\s+sowie\\s+)(?=${interrogative}\\b(?!\\s*(?:man|sich)\\b)(?!${gapped})|${verbFirst}\\b)`,
  "giu",
);
const leadingInterrogative = new RegExp(`^(?:und\\s+)?${interrogative}\\b`, "iu");
const leadingVerb = new RegExp(`^(?:und\\s+)?${verbFirst}\\b`, "iu");
/** "Gehört Telgte zum Kreis Warendorf und wie viele …": a question that begins with its verb and then names what it is about. */
const leadingPredicate =
  /^(?:und\s+)?(?:\p{L}{3,}t|(?:darf|kann|muss|soll|will|war|sind|waren|haben|werden|dürfen|können|müssen|sollen)(?!\p{L}))\s+(?:\p{Lu}|(?:es|die|der|das|den|wir|ich|man|unsere?|eine?)\s)/u;
/** "Kommunen unter 5.000: wie viele gibt es und welche …" asks behind its colon, each time about what is ahead of it. */
const topicAhead = /^[^:?]*:\s+/;
const joins = /\bund\b/i;
/** "Was gibt es, und was nicht?" is one question. */
const onlyNot = /^(?:was|wat|welche\w*|wer|wo) (?:alles )?(?:nicht|nich)\b/iu;
const mostQuestions = 4;

/**
 * The questions of one turn, each to be answered. A clause is a question of its own where it begins with an
 * interrogative and the one before it is more than an interrogative ("Wann und wo ist …" stays one).
 */
export function splitQuestions(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let ahead = "";
  for (const match of text.matchAll(boundary)) {
    const part = text.slice(from, match.index).trim();
    const rest = text.slice(match.index + match[0].length);
    if (rest.trim() === "") break;
    if (onlyNot.test(rest)) continue;
    const asksOn = rest.includes("?") || leadingInterrogative.test(rest) || leadingVerb.test(rest);
    const isSentence = match[0].startsWith("?");
    const said = joins.test(match[0]) ? (topicAhead.exec(part)?.[0] ?? "") : "";
    const asks = part.slice(said.length);
    const asksItself = leadingInterrogative.test(asks) || leadingPredicate.test(lowerFirst(asks));
    const isOwn = isSentence ? asksOn : asksItself && asks.split(/\s+/).length > 2;
    if (!isOwn) continue;
    parts.push(`${ahead}${part}`);
    ahead = isSentence ? "" : ahead + said;
    from = match.index + match[0].length;
  }
  parts.push(`${ahead}${text.slice(from).trim()}`);
  const questions = parts.filter((part) => /[\p{L}\p{N}]/u.test(part));
  return questions.length === 0 || questions.length > mostQuestions ? [text] : questions;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
