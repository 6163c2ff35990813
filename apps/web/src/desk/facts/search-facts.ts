import type { FactRecord } from "@stadtlotse/client";

/** The facts that hold all words of a query, in any order and case. */
export function searchFacts<Fact extends Pick<FactRecord, "statement" | "id">>(
  facts: readonly Fact[],
  query: string,
): Fact[] {
  const words = query.toLocaleLowerCase("de").split(/\s+/);
  return facts.filter(({ statement, id }) => {
    const text = `${statement} ${id}`.toLocaleLowerCase("de");
    return words.every((word) => text.includes(word));
  });
}
