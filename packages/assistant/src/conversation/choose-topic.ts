import { fold } from "@stadtlotse/knowledge-base";
import type { Topic } from "../understand/understanding.js";

const goesBack =
  /\b(zuruck (zu|zum|zur)|vorhin|nochmals? zu[mr]?|um auf .* zuruckzukommen|wie (eben|vorher) gefragt)\b/;

/** What a question may lean on: the last topic, or the one before it where somebody goes back to it. */
export function chooseTopic(question: string, topics: readonly Topic[]): Topic | undefined {
  const last = topics.at(-1);
  if (!last || !goesBack.test(fold(question))) return last;
  const isOther = ({ subjects }: Topic) => !subjects.some((id) => last.subjects.includes(id));
  return topics.findLast(isOther) ?? last;
}
