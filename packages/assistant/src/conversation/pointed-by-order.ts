import type { Topic } from "../understand/understanding.js";

export const ordinals = ["erst", "zweit", "dritt", "viert", "funft"];
/** A word of order with no thing of its own behind it: "bei der zweiten?", but not "in der zweiten Runde". */
const pointer =
  /\b(?:de[rnm]|die|das|zu[mr]|beim|vom|im)\s+(ander|erst|zweit|dritt|viert|f(?:ü|ue)nft|letzt)e(?:re)?[nrms]?(?=\s*(?:[,.;:?!–-]|$)|\s+(?:Stadt|Kommune|Gemeinde|Ort|Beispiel|[\p{Ll}]))/iu;
const noun = /^\s+(mal|jahr\w*|runde|phase|generation|stufe|stelle|platz)\b/i;

/** Which of the places that were told in one answer, or one after the other, a question points at by their order ("und bei der anderen, …", "die zweite?"). */
export function pointedByOrder(
  question: string,
  { listed, told }: Pick<Topic, "listed" | "told">,
  isTown: (name: string) => boolean,
): string | undefined {
  const [match, order = ""] = pointer.exec(question) ?? [];
  if (match === undefined || !isOfOrder(question, match)) return undefined;
  const [last, ...others] = told.filter(isTown);
  const inOneAnswer = listed.filter(isTown);
  const towns =
    inOneAnswer.length > 1 ? inOneAnswer : [...others.reverse(), ...(last === undefined ? [] : [last])];
  if (towns.length < 2) return undefined;
  const folded = order.toLowerCase().replace(/ü|ue/, "u");
  if (folded === "letzt") return towns.at(-1);
  if (folded !== "ander") return towns[ordinals.indexOf(folded)];
  return towns.find((name) => name !== last);
}

/** "Das erste Mal", "in der zweiten runde": what is counted is none of what was told. */
export function isOfOrder(question: string, pointing: string): boolean {
  return !noun.test(question.slice(question.indexOf(pointing) + pointing.length));
}
