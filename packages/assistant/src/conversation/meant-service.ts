import { serviceMatrix2021 } from "@stadtlotse/domain/reference/services";
import { analyzeText } from "@stadtlotse/knowledge-base";
import type { Topic } from "../understand/understanding.js";

const services = serviceMatrix2021.services.map(({ name, shortName, aliases }) => ({
  name,
  stems: new Set([name, shortName, ...aliases].flatMap(analyzeText)),
}));

/** A question that says more of its own is not about another service alone. */
const fewTerms = 2;

/** After a question on a service, the other one whose name holds what the follow-up says: "Und telefonisch?" */
export function otherService(
  ownTerms: ReadonlySet<string>,
  { origin }: Pick<Topic, "origin">,
): string | undefined {
  if (origin !== "entitlements" || ownTerms.size === 0 || ownTerms.size > fewTerms) return undefined;
  const holding = services.filter(({ stems }) => [...ownTerms].every((stem) => stems.has(stem)));
  const [only, another] = holding;
  return another === undefined ? only?.name : undefined;
}
