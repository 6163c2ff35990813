const measureWords: readonly [string, RegExp][] = [
  [
    "EUR",
    /\b(geld\w*|euro|eur|mio|\w*million\w*|\w*mittel|topf|budget|\w+summen?|\bsummen?\b(?! (der|aus|von))|\w*volumen|betrag|beitrag\w*|jahresbeitrag\w*)\b/,
  ],
  ["projects", /\b(\w*projekt\w*|massnahme\w*|vorhaben)\b/],
  ["municipalities", /\b(kommunen|stadten?|gemeinden|orte|mitglieder\w*|mitglieds(?!chaft)\w*)\b/],
  ["applications", /\b(antrage?n?|bewerbung\w*|skizzen?)\b/],
  ["services", /\b(leistung(en)?|angebote?)\b/],
];

/** What a folded question counts, by the unit of the facts that hold it. */
function readMeasures(folded: string): string[] {
  return measureWords.flatMap(([unit, pattern]) => (pattern.test(folded) ? [unit] : []));
}

/** The one unit that is asked for: what "wie viele" counts, else money where it is named, else the only one named. */
export function readUnit(folded: string): string | undefined {
  const counted = /\bwie ?viele?n? (\w+)|\b(?:meisten|wenigsten|mehr|weniger) (\w+)/g;
  for (const [, many, more] of folded.matchAll(counted)) {
    const [unit] = readMeasures(many ?? more ?? "");
    if (unit !== undefined) return unit;
  }
  const named = readMeasures(folded);
  return named.includes("EUR") ? "EUR" : named[0];
}
