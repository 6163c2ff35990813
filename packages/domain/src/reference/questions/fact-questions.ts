/** German questions and requests in people's own words, by what answers them. */
export type Questions = Readonly<Record<string, readonly string[]>>;

/**
 * Questions that a fact answers: by subject, and there by predicate, or by predicate and qualifier
 * (`membership-fee.05562016`). Facts of other dates answer the same questions.
 */
export type FactQuestions = Readonly<Record<string, Questions>>;
