/** The words of surveys at the desk. */
export const texts = {
  tab: "Befragungen",
  runs: {
    title: "Befragungen",
    lead: "Jede Befragung hat ihre Fragen und die Tage, an denen man antworten kann. Eingeladene antworten nach der Anmeldung unter „Befragungen“.",
    add: "Neue Befragung",
    labels: {
      surveyId: "Reihe",
      year: "Jahr",
      opensOn: "Offen ab",
      closesOn: "Offen bis",
      questions: "Fragen",
    },
  },
  series: {
    title: "Reihen",
    lead: "Befragungen, die wiederkehren, zum Beispiel die Sommerbefragung.",
    add: "Neue Reihe",
    labels: { name: "Name", networkId: "Netzwerk", purpose: "Wozu wird gefragt?" },
  },
  question: {
    number: (number: number) => `Frage ${number}`,
    text: "Wortlaut",
    kind: "Art der Antwort",
    kinds: {
      "single-choice": "eine Antwort",
      "multiple-choice": "mehrere Antworten",
      number: "Zahl",
      text: "Text",
    },
    options: "Antworten zur Auswahl",
    optionsHint: "Eine je Zeile, mindestens zwei",
    required: "Muss beantwortet werden",
    feeds: "Wofür wird das ausgewertet?",
    feedsNothing: "nichts Besonderes",
    feedsWhat: { topics: "Themen", exchange: "Erfahrungsaustausch", profile: "Mitglied im Fokus" },
    add: "Frage hinzufügen",
    remove: (number: number) => `Frage ${number} entfernen`,
    up: (number: number) => `Frage ${number} nach oben`,
    count: (count: number) => (count === 1 ? "1 Frage" : `${count} Fragen`),
  },
  invite: {
    title: "Einladen",
    none: "Noch ist niemand eingeladen.",
    invited: (count: number) =>
      count === 1 ? "1 Kommune ist eingeladen." : `${count} Kommunen sind eingeladen.`,
    all: "Alle Mitglieder einladen",
    done: "Eingeladen.",
  },
  evaluation: {
    title: "Auswertung",
    none: "Noch hat niemand geantwortet.",
    responses: (people: number, members: number, invited: number) =>
      `${people === 1 ? "1 Person hat" : `${people} Personen haben`} geantwortet, aus ${members} von ${invited} eingeladenen Kommunen.`,
    option: "Antwort",
    count: "Anzahl",
    share: "Anteil",
    numbers: (mean: string, smallest: string, largest: string) =>
      `Mittel ${mean}, kleinster Wert ${smallest}, größter Wert ${largest}`,
    answered: (count: number) => (count === 1 ? "1 Antwort" : `${count} Antworten`),
    byTopic: "Freie Texte nach Themen",
    noTopic: "ohne bekanntes Thema",
    save: "Alle Antworten als CSV herunterladen",
  },
} as const;
