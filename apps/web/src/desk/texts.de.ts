/** The words that several parts of the desk share. */
export const texts = {
  title: "Schreibtisch",
  tabs: {
    today: "Heute",
    facts: "Angaben",
    members: "Mitglieder",
    documents: "Dokumente",
    content: "Inhalte",
    reports: "Berichte",
  },
  navigation: "Schreibtisch der Geschäftsstelle",
  officeOnly:
    "Der Schreibtisch gehört der Geschäftsstelle. Bitte melden Sie sich mit einem Zugangsschlüssel der Geschäftsstelle an.",
  saved: "Gespeichert.",
  chooseFile: "Datei auswählen oder hierher ziehen",
  conflictTitle: "Inzwischen hat jemand anderes etwas geändert",
  conflict: "Ihre Eingabe steht noch da. So ist der Stand jetzt:",
  adopt: "Auf diesem Stand weiterarbeiten",
  within: (tab: string) => `Bereiche unter „${tab}“`,
  asOf: "Stand",
  withdrawn: "zurückgezogen",
  more: (count: number) => `Gezeigt sind 50 von ${count}. Bitte suchen Sie genauer.`,
  history: "Geschichte",
  actions: { created: "angelegt", changed: "geändert", erased: "gelöscht" },
  release: "mit der Software ausgeliefert",
  when: "Wann",
  what: "Was",
} as const;
