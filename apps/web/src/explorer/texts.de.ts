/** German texts that several parts of the explorer show. */
export const texts = {
  all: "alle",
  source: "Quelle",
  asOf: "Stand",
  note: "Hinweis",
  network: "Netzwerk",
  municipality: "Kommune",
  municipalityHint: "Name eingeben, zum Beispiel Unna",
  noMunicipality: "Diese Kommune gibt es in Nordrhein-Westfalen nicht.",
  hits: (count: number) => (count === 1 ? "1 Eintrag" : `${count.toLocaleString("de-DE")} Einträge`),
  nothing: "Dazu ist nichts verzeichnet. Bitte ändern Sie Ihre Auswahl.",
} as const;
