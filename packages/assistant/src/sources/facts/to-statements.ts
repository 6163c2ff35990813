import { predicates } from "@stadtlotse/domain/reference/predicates";
import type { StatementInput } from "@stadtlotse/knowledge-base";
import type { StoredFact } from "@stadtlotse/registry";
import type { Subjects } from "../../told-records.js";
import { sourceOf } from "./fact-evidence.js";

/** Facts in the form in which they are searched beside the passages of documents; unconfirmed ones are not. */
export function toStatements(stored: readonly StoredFact[], subjects: Subjects): StatementInput[] {
  return stored
    .filter(({ fact }) => fact.certainty !== "unconfirmed")
    .map(({ fact, version }) => {
      const source = sourceOf(fact);
      const name = subjects[fact.subject]?.name ?? "";
      return {
        factId: fact.id,
        revision: version,
        title: source.title,
        text: fact.statement,
        variants: (predicates[fact.predicate]?.variants ?? []).map((variant) =>
          variant.replace("{subject}", name),
        ),
        visibility: fact.visibility,
        source: source.reference,
        ...(fact.asOf.date === undefined ? {} : { asOf: fact.asOf.date }),
      };
    });
}
