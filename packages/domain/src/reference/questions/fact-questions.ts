/**
 * German questions that a fact answers, in people's own words: by subject, and there by predicate, or by predicate and
 * qualifier (`membership-fee.05562016`). Facts of other dates answer the same questions.
 */
export type FactQuestions = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
