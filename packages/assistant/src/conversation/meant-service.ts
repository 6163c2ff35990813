import type { NameIndex } from "../names/name-index.js";
import type { Topic } from "../understand/understanding.js";

/** A question that says more of its own is not about another service alone. */
const fewTerms = 2;

/** After a question on a service, the other one whose name holds what the follow-up says: "Und telefonisch?" */
export function otherService(
  ownTerms: ReadonlySet<string>,
  names: NameIndex,
  { origin }: Pick<Topic, "origin">,
): string | undefined {
  const saysLittle = ownTerms.size > 0 && ownTerms.size <= fewTerms;
  return origin === "entitlements" && saysLittle ? names.onlyWith("service", ownTerms) : undefined;
}
