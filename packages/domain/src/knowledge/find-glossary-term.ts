import { foldName } from "../names/fold-name.js";
import type { GlossaryTerm } from "./glossary-term.js";

/**
 * The glossary entry for a term or one of its other names, in any spelling; `undefined` when there is none.
 *
 * @example
 * findGlossaryTerm(glossary, "staedtebaufoerderung")?.term
 * //=> "Städtebauförderung"
 */
export function findGlossaryTerm(glossary: readonly GlossaryTerm[], text: string): GlossaryTerm | undefined {
  const wanted = foldName(text);
  return (
    glossary.find(({ term }) => foldName(term) === wanted) ??
    glossary.find(({ aliases }) => aliases.some((alias) => foldName(alias) === wanted))
  );
}
