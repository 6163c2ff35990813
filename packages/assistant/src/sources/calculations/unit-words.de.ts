/** What is counted in a German text, by the unit of the facts that hold such a number. */
export const unitWords: readonly [string, RegExp][] = [
  ["EUR", /^Euro$/],
  ["municipalities", /^(\p{L}*[Kk]ommunen|Städten?|Gemeinden?)$/u],
  ["projects", /^(\p{L}*[Pp]rojekten?|Vorhaben|Maßnahmen)$/u],
  ["applications", /^(Anträgen?|Bewerbungen)$/],
  ["sketches", /^Skizzen$/],
  ["inhabitants", /^(Einwohner\p{L}*|Menschen)$/u],
  ["persons", /^(Gästen?|Personen|Teilnehmenden?)$/],
  ["members", /^(Mitgliedern?)$/],
  ["services", /^Leistungen$/],
  ["percent", /^Prozent$/],
  ["sites", /^Standorten?$/],
];
