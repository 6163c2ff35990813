/** What is said of that of which no source speaks. */
export const unknownTexts = {
  network:
    "Zu diesem Netzwerk habe ich keine Quellen und keine Mitgliederliste; belegt sind hier die Netzwerke der Stadtentwicklung in NRW.",
  successor: (person: string) => `Wer auf ${person} folgt oder gefolgt ist, ist nicht belegt.`,
};
