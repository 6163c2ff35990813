const measureWords: readonly [string, RegExp][] = [
  ["EUR", /\b(geld\w*|euro|eur|mio|million\w*|mittel|fordermittel|topf|budget)\b/],
  ["projects", /\b(projekt\w*|massnahme\w*|vorhaben)\b/],
  ["municipalities", /\b(kommunen?|stadte?n?|gemeinden?|orte|mitglieder\w*|mitglieds\w*)\b/],
  ["applications", /\b(antrage?n?|bewerbung\w*|skizzen?)\b/],
];

/** What a folded question counts, by the unit of the facts that hold it. */
export function readMeasures(folded: string): string[] {
  return measureWords.flatMap(([unit, pattern]) => (pattern.test(folded) ? [unit] : []));
}
